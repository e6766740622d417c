package format

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/eventstorm/storm/model"
)

// TestSource formats the input of each testdata file and compares it with what
// the file wants.
func TestSource(t *testing.T) {
	paths, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no test data: %v", err)
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			input, want := readCase(t, path)
			wantFormatted(t, input, want)
		})
	}
}

// readCase reads a text archive of the files input and want.
func readCase(t testing.TB, path string) (input, want string) {
	t.Helper()
	archive, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	_, files, found := strings.Cut(string(archive), "\n-- input --\n")
	input, want, both := strings.Cut(files, "-- want --\n")
	if !found || !both {
		t.Fatalf("%s does not hold the files input and want", path)
	}
	return input, want
}

// TestSourceBytes holds what a text file can't show: line ends, tabs, white
// space at the end of lines and of files.
func TestSourceBytes(t *testing.T) {
	for name, c := range map[string]struct{ input, want string }{
		"empty":                         {"", ""},
		"only blank lines":              {"\n \n\n", ""},
		"only a byte order mark":        {"\ufeff", ""},
		"only comments":                 {"\n#a\n\n\n# b", "# a\n\n# b\n"},
		"byte order mark":               {"\ufeffa: 1\n", "a: 1\n"},
		"empty documents":               {"---\n\n---\n---\n", "---\n---\n---\n"},
		"no line end":                   {"a: 1", "a: 1\n"},
		"CRLF":                          {"a: 1 \r\n\r\n\r\nb: |\r\n    x\r\n    y\r\nc: \"d\r\n  e\"\r\n", "a: 1\n\nb: |\n  x\n  y\nc: \"d\n  e\"\n"},
		"CR":                            {"a: 1\rb: 2\r", "a: 1\nb: 2\n"},
		"trailing space":                {"a: 1  \nb: \t\n  c: d\t \n# e \t\n", "a: 1\nb:\n  c: d\n# e\n"},
		"tabs between tokens":           {"a:\t1\t# x\nb: [\t1,\t2\t]\n", "a: 1 # x\nb: [1, 2]\n"},
		"tabs in a flow collection":     {"a: [\n\t\"1\",\n\t\"2\"\n\t]\n", "a: [\n    \"1\",\n    \"2\"\n  ]\n"},
		"tab in a text":                 {"a: x\ty\n", "a: x\ty\n"},
		"white space in block scalars":  {"a: |\n    x  \n     \n    \t\n    y\n   \nb: 1\n", "a: |\n  x  \n   \n  \t\n  y\n\nb: 1\n"},
		"block scalar without line end": {"a: |\n    x", "a: |\n  x"},
		"stripped without line end":     {"a: |-\n    x", "a: |-\n  x\n"},
		"kept blank lines at the end":   {"a: |+\n    x\n\n \n", "a: |+\n  x\n\n\n"},
		"kept, without last line end":   {"a: |+\n    x\n\n  ", "a: |+\n  x\n\n"},
		"escaped space at a line's end": {"a: \"x\\ \n  y\\\t \n z\\\\ \n w\"\n", "a: \"x\\ \n  y\\\t\n  z\\\\\n  w\"\n"},
		"question marks in flow texts":  {"a: {b: string?,c: [x?]}\n", "a: {b: string?, c: [x?]}\n"},
		"markers in texts":              {"a\n --- b\n ... c\n", "a\n  --- b\n  ... c\n"},
	} {
		t.Run(name, func(t *testing.T) { wantFormatted(t, c.input, c.want) })
	}
}

func wantFormatted(t *testing.T, input, want string) {
	t.Helper()
	got, diagnostics := Source("test.storm.yaml", []byte(input))
	if len(diagnostics) > 0 {
		t.Fatalf("refused: %s: %s", diagnostics[0].Rule, diagnostics[0].Message)
	}
	if string(got) != want {
		t.Errorf("got:\n%s\nwant:\n%s\n%q", got, want, got)
	}
	again, _ := Source("test.storm.yaml", got)
	if string(again) != string(got) {
		t.Errorf("formatting it again gives:\n%s", again)
	}
}

// TestSourceRefuses asserts that what can't be formatted comes back untouched.
func TestSourceRefuses(t *testing.T) {
	for name, c := range map[string]struct{ input, rule string }{
		"unclosed bracket":   {"a: [1,\nb: 2\n", "syntax/yaml"},
		"tab as indentation": {"a:\n\tb: 1\n", "syntax/yaml"},
		"bad indentation":    {"a:\n    b: 1\n  c: 2\n", "syntax/yaml"},
		"unclosed quotes":    {"a: \"b\n", "syntax/yaml"},
		"unknown anchor":     {"a: *b\n", "syntax/yaml"},
		"UTF-16":             {"\xff\xfea\x00", "syntax/encoding"},
		"binary":             {"a\x00b", "syntax/encoding"},
		"not UTF-8":          {"a: \xe9\n", "syntax/encoding"},
		"line separator":     {"a: b\u2028c\n", "syntax/encoding"},
		"late byte order":    {"a: b\n\ufeffc: d\n", "syntax/encoding"},
		"too deep":           {strings.Repeat("[", 2000) + strings.Repeat("]", 2000), "format/limit"},
		"deep blocks":        {strings.Repeat("- ", 2000) + "a", "format/limit"},
		"would grow":         {strings.Repeat("[\n", 900) + strings.Repeat("a,\n", 20000) + strings.Repeat("]", 900), "format/limit"},
		"text would grow":    {strings.Repeat("- ", 900) + "\"" + strings.Repeat("a\n", 20000) + "\"", "format/limit"},
		"column would grow":  {strings.Repeat("[\n", 900) + strings.Repeat("],#c\n", 898) + strings.Repeat("a,#c\n", 100000) + "]]", "format/limit"},
		"too large":          {strings.Repeat("# a comment\n", 3<<20), "syntax/too-large"},
	} {
		t.Run(name, func(t *testing.T) {
			got, diagnostics := Source("test.storm.yaml", []byte(c.input))
			if string(got) != c.input {
				t.Errorf("the text was changed to %.100q", got)
			}
			if !slices.ContainsFunc(diagnostics, func(d model.Diagnostic) bool { return d.Rule == c.rule }) {
				t.Errorf("got %v, want %s", diagnostics, c.rule)
			}
		})
	}
}

// TestSamples formats every sample, and again.
func TestSamples(t *testing.T) {
	for path, content := range samples(t) {
		got, diagnostics := Source(path, content)
		if len(diagnostics) > 0 {
			t.Errorf("%s: refused: %s: %s", path, diagnostics[0].Rule, diagnostics[0].Message)
		}
		if again, _ := Source(path, got); string(again) != string(got) {
			t.Errorf("%s: formatting it again changes it", path)
		}
	}
}

// samples returns the repository's model files by path.
func samples(t testing.TB) map[string][]byte {
	t.Helper()
	found := make(map[string][]byte)
	for _, pattern := range []string{"*.storm.yaml", "*/*.storm.yaml", "*/*/*.storm.yaml"} {
		paths, err := filepath.Glob(filepath.Join("../../samples", pattern))
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range paths {
			content, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			found[path] = content
		}
	}
	return found
}
