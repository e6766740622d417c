package format

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// FuzzFormat asserts that formatting never panics, changes nothing that YAML or
// a reader sees, and changes nothing when it is done again. A refusal of exotic
// YAML is sound; with STORM_FUZZ_STRICT set it fails too.
func FuzzFormat(f *testing.F) {
	for _, text := range texts(f) {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		mustKeep(t, content)
	})
}

// FuzzFragments does the same for texts put together from pieces of YAML, one
// for each byte.
func FuzzFragments(f *testing.F) {
	pieces := fragments()
	random := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		f.Add(randomChoices(random, len(pieces)))
	}
	f.Fuzz(func(t *testing.T, choices []byte) {
		mustKeep(t, compose(pieces, choices))
	})
}

// TestFragments tries many such texts. Most are no YAML; enough are.
func TestFragments(t *testing.T) {
	pieces := fragments()
	random := rand.New(rand.NewPCG(3, 4))
	formatted, refused := 0, 0
	for range 20_000 {
		choices := randomChoices(random, len(pieces))
		switch mustKeep(t, compose(pieces, choices)) {
		case nil:
			formatted++
		case errDiffers:
			refused++
			t.Logf("refused %q", compose(pieces, choices))
		}
	}
	t.Logf("formatted %d, refused %d", formatted, refused)
	if formatted < 2000 || refused > formatted/1000 {
		t.Errorf("formatted only %d texts, and refused %d", formatted, refused)
	}
}

// TestScatteredComments puts comments and blank lines at random places of the
// test data and of the samples.
func TestScatteredComments(t *testing.T) {
	random, rounds := rand.New(rand.NewPCG(5, 6)), 40
	if testing.Short() {
		rounds = 4 // the race detector need not see them all
	}
	for _, text := range texts(t) {
		for range rounds {
			mustKeep(t, scatter(random, text))
		}
	}
}

func scatter(random *rand.Rand, text string) []byte {
	var result []byte
	for line := range strings.Lines(text) {
		switch random.IntN(24) {
		case 0, 1:
			result = fmt.Appendf(result, "%*s#%d\n", random.IntN(14), "", len(result))
		case 2:
			result = append(result, "\n\n"...)
		case 3, 4:
			line = fmt.Sprintf("%s%*s# end\n", strings.TrimSuffix(line, "\n"), 1+random.IntN(4), "")
		}
		result = append(result, line...)
	}
	return result
}

// texts returns the test data and the samples.
func texts(t testing.TB) []string {
	t.Helper()
	paths, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, path := range paths {
		input, want := readCase(t, path)
		found = append(found, input, want)
	}
	models := samples(t)
	for _, path := range slices.Sorted(maps.Keys(models)) {
		found = append(found, string(models[path]))
	}
	return found
}

// fragments returns pieces of which YAML is made.
func fragments() []string {
	return []string{
		"\n", "\n", "\n", "\n  ", "\n  ", "\n    ", "\n      ", "\n\n", "\n \n\n", " ", "  ", "\t",
		"a", "b: ", "c:", "k: v", ": ", ":", "- ", "-", "- x", "? ", "- - ", "long text",
		"[", "]", "{", "}", ", ", ",", " ,", "[a, b]", "{a: b}", "{note: string?}", "?",
		"# c", " # c", "   # d", "#e", "\n# own", "\n  # own", "\n    # own",
		"'x'", "\"y\"", "'x\n y'", "\"y\\\n  z\"", "\"y\\ \n\n z\"", "\"k\":",
		"|\n", ">\n", "|+\n", ">-\n", "|2\n", "|1-\n  ", "| # c\n    ",
		"&a ", "&a", "*a", "*a ", "!t ", "!!str ", "<<: ",
		"---\n", "\n---\n", "--- ", "\n...\n", "%YAML 1.1\n---\n",
		"\r\n", "é", "سفارش", "注文: ", "\ufeff",
	}
}

func randomChoices(random *rand.Rand, count int) []byte {
	choices := make([]byte, 3+random.IntN(14))
	for i := range choices {
		choices[i] = byte(random.IntN(count))
	}
	return choices
}

func compose(pieces []string, choices []byte) []byte {
	var text []byte
	for _, choice := range choices {
		text = append(text, pieces[int(choice)%len(pieces)]...)
	}
	return text
}

// mustKeep formats a text and asserts what formatting promises. It returns why
// the text was refused, or nil.
func mustKeep(t *testing.T, content []byte) error {
	t.Helper()
	original := bytes.Clone(content)
	got, err := canonical(content)
	if !bytes.Equal(original, content) {
		t.Fatalf("the input %q was changed", original)
	}
	if errors.Is(err, errDiffers) && os.Getenv("STORM_FUZZ_STRICT") != "" {
		t.Fatalf("no safe form\nof %q\nis %q", content, got)
	}
	if err != nil {
		return err
	}
	if again, err := canonical(got); err != nil || !bytes.Equal(again, got) {
		t.Fatalf("not stable, %v\nfrom  %q\nonce  %q\ntwice %q", err, content, got, again)
	}
	wantSameComments(t, content, got)
	wantSameModel(t, normalized(content), got)
	return nil
}

// wantSameComments asserts that no comment got lost, moved to another token or
// from its own line to the end of another. yaml.v3 can't tell: it drops some
// comments itself.
func wantSameComments(t *testing.T, before, after []byte) {
	t.Helper()
	wanted, got := comments(lex(normalized(before))), comments(lex(after))
	if !slices.Equal(wanted, got) {
		t.Fatalf("comments %q became %q\nfrom %q\nto   %q", wanted, got, before, after)
	}
}

// comments returns each comment with its place among the tokens.
func comments(tokens *lexer) []string {
	var found []string
	for i, each := range tokens.tokens {
		if each.kind == comment {
			text := strings.TrimLeft(string(tokens.text[each.start+1:each.end]), " ")
			found = append(found, fmt.Sprint(i, each.first, text))
		}
	}
	return found
}
