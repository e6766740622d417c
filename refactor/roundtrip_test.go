package refactor_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/refactor"
)

// everyName is a model in which each thing that can be renamed is mentioned at
// every place and in every way that the language has.
const everyName = "testdata/every-name"

// models returns the folders of models that each renaming is tried on.
func models(t *testing.T) []string {
	t.Helper()
	samples, err := filepath.Glob("../samples/*")
	if err != nil {
		t.Fatal(err)
	}
	folders := []string{everyName}
	for _, sample := range samples {
		if info, err := os.Stat(sample); err == nil && info.IsDir() && !strings.HasSuffix(sample, "eshop-discount") {
			folders = append(folders, sample)
		}
	}
	if len(folders) < 5 {
		t.Fatalf("only %d samples were found", len(folders))
	}
	return folders
}

// loaded is a model with everything that the loader finds in it.
type loaded struct {
	model        *model.Model
	diagnostics  []model.Diagnostic
	mentions     []model.Mention
	declarations []refactor.Declaration
}

func load(sources []*model.Source) loaded {
	m, diagnostics, mentions := model.LoadMentions(sources)
	return loaded{m, diagnostics, mentions, refactor.Declarations(m)}
}

func loadFolder(t *testing.T, path string) loaded {
	t.Helper()
	sources, err := model.ReadPaths([]string{path}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return load(sources)
}

// TestEverythingCanBeRenamed renames everything in all samples, to a fresh name
// and back. The model says the same up to the name, the old name is gone, and
// the way back leads to the bytes of the beginning.
func TestEverythingCanBeRenamed(t *testing.T) {
	for _, folder := range models(t) {
		t.Run(filepath.Base(folder), func(t *testing.T) {
			t.Parallel()
			expectRenamable(t, loadFolder(t, folder))
		})
	}
}

// TestLineEndsAndMarksStay does the same in files as Windows writes them.
func TestLineEndsAndMarksStay(t *testing.T) {
	var sources []*model.Source
	for _, source := range loadFolder(t, everyName).model.Sources {
		content := "\ufeff" + strings.ReplaceAll(string(source.Content), "\n", "\r\n")
		sources = append(sources, model.NewSource(source.Path, []byte(content)))
	}
	expectRenamable(t, load(sources))
}

// shortStride is how many declarations a short run goes on by.
const shortStride = 7

func expectRenamable(t *testing.T, before loaded) {
	t.Helper()
	const fresh = "Zebra crossed"
	names, known := refactor.NewNames(before.model), scalars{}
	for i, declaration := range before.declarations {
		if testing.Short() && i%shortStride != 0 {
			continue // the race detector need not see them all
		}
		label := fmt.Sprintf("%s %q at %s", declaration.Kind, declaration.Name.Text, declaration.Name.At)
		renamed, err := names.Rename(declaration.Name.At, fresh)
		if err != nil {
			t.Errorf("%s: %v", label, err)
			continue
		}
		after := load(renamed.Sources)
		expectSame(t, label, before, after)
		expectGone(t, label, known, declaration, before, after)

		back := after.declarations[i]
		if back.Name.Text != fresh || back.Kind != declaration.Kind {
			t.Fatalf("%s: %s %q stands in its place", label, back.Kind, back.Name.Text)
		}
		edits, err := refactor.NewNames(after.model).Edits(&model.Fix{Rename: &model.Rename{At: back.Name.At, To: declaration.Name.Text}})
		if err != nil {
			t.Fatalf("%s: renaming it back: %v", label, err)
		}
		restored, err := refactor.Apply(after.model.Sources, edits)
		if err != nil {
			t.Fatalf("%s: renaming it back: %v", label, err)
		}
		if strings.ContainsAny(declaration.Name.Text, ",[]{}") {
			continue // quotation marks came that are needed in flow style alone
		}
		for j, source := range restored {
			if !bytes.Equal(source.Content, before.model.Sources[j].Content) {
				t.Errorf("%s: renamed and back again, %s became\n%s", label, source.Path, source.Content)
			}
		}
	}
}

// expectSame compares what two models consist of and what is wrong with them.
func expectSame(t *testing.T, label string, before, after loaded) {
	t.Helper()
	if len(before.diagnostics) != len(after.diagnostics) {
		t.Errorf("%s: %d diagnostics became %d: %v", label, len(before.diagnostics), len(after.diagnostics), after.diagnostics)
	}
	if len(before.mentions) != len(after.mentions) {
		t.Errorf("%s: %d mentions became %d", label, len(before.mentions), len(after.mentions))
	}
	was, is := before.declarations, after.declarations
	if len(was) != len(is) {
		t.Fatalf("%s: %d declarations became %d", label, len(was), len(is))
	}
	different := 0
	for i := range was {
		if was[i].Kind != is[i].Kind {
			t.Errorf("%s: declaration %d was %s, is %s", label, i, was[i].Kind, is[i].Kind)
		}
		if was[i].Name.Text != is[i].Name.Text {
			different++
		}
	}
	if different != 1 {
		t.Errorf("%s: %d names changed", label, different)
	}
}

// expectGone looks for the old name in all scalars of the files but prose and
// data. It knows YAML but nothing of the language's keys, so that it does not
// overlook what the loader overlooks.
func expectGone(t *testing.T, label string, known scalars, renamed refactor.Declaration, before, after loaded) {
	t.Helper()
	name := renamed.Name.Text
	for _, other := range before.declarations {
		if other.Name.Text == name && other.Name.At != renamed.Name.At {
			return // it still has a right to the name
		}
	}
	if isData(before.model, name) {
		return
	}
	for _, source := range after.model.Sources {
		for _, scalar := range known.in(source) {
			if namesIt(scalar.text, name, renamed.Kind) && !isProse(scalar.key) {
				t.Errorf("%s: the old name is left in %s:%d, in %q", label, source.Path, scalar.line, scalar.text)
			}
		}
	}
}

// A scalar is a text of YAML with the key that it stands at.
type scalar struct {
	key, text string
	line      int
}

// scalars are those of files, of which most are asked for again and again.
type scalars map[*model.Source][]scalar

func (s scalars) in(source *model.Source) []scalar {
	if known, ok := s[source]; ok {
		return known
	}
	var found []scalar
	decoder := yaml.NewDecoder(bytes.NewReader(source.Content))
	for {
		var document yaml.Node
		if err := decoder.Decode(&document); err != nil {
			break
		}
		scalarsBelow(&document, "", func(key string, node *yaml.Node) {
			found = append(found, scalar{key, node.Value, node.Line})
		})
	}
	s[source] = found
	return found
}

// isData reports whether a name is also that of a field or a value of an enum,
// which are none of a renaming's business.
func isData(m *model.Model, name string) bool {
	isNamed := func(fields []*model.Field) bool {
		return slices.ContainsFunc(fields, func(field *model.Field) bool {
			return field.Name.Text == name || slices.Contains(field.Type.Values, name)
		})
	}
	for _, context := range m.Contexts {
		for _, aggregate := range context.Aggregates {
			if isNamed(aggregate.State) {
				return true
			}
		}
		for _, dataType := range context.Types {
			if isNamed(dataType.Data) || slices.Contains(dataType.Type.Values, name) {
				return true
			}
		}
	}
	return false
}

// scalarsBelow yields all scalars below a node with the key that they stand at; a
// key stands at itself.
func scalarsBelow(node *yaml.Node, key string, yield func(key string, node *yaml.Node)) {
	switch node.Kind {
	case yaml.ScalarNode:
		yield(key, node)
	case yaml.MappingNode:
		for i := 0; i < len(node.Content); i += 2 {
			yield("", node.Content[i])
			scalarsBelow(node.Content[i+1], node.Content[i].Value, yield)
		}
	default:
		for _, child := range node.Content {
			scalarsBelow(child, key, yield)
		}
	}
}

// namesIt reports whether a scalar could be a mention of a name: it alone, or
// as a type, behind a context's name, or before an aggregate's id.
func namesIt(scalar, name, kind string) bool {
	if kind == "context" && strings.HasPrefix(scalar, name+".") {
		return true
	}
	bare := strings.Trim(scalar, "[]? ")
	if before, _, found := strings.Cut(bare, "/"); found {
		bare = before
	}
	return bare == name || strings.HasSuffix(bare, "."+name)
}

// isProse reports whether people's words, not names, stand at a key.
func isProse(key string) bool {
	return slices.Contains([]string{"description", "text", "else", "message", "rejected", "replaces", "model"}, key)
}

// TestOddNames renames everything to names that mean something to YAML, without
// the proof that Rename makes. What then says the same may be done; of anything
// else Rename must say so.
func TestOddNames(t *testing.T) {
	before := loadFolder(t, everyName)
	names := refactor.NewNames(before.model)
	odd := []string{
		"yes", "null", "~", "12", "1:30", "2026-01-01", "-", "- x", "#x", "a #b", "a: b", "a:b", "a, b", "{a}", "[a]", "*a", "&a", "!a", "|", ">-",
		"%a", "@a", "`a`", `it's`, `"quoted"`, `back\slash`, `both ' and "`, "سفارش ثبت شد", "ObjednávkaVytvořena", "注文が確定した", "=a", "<<", "?", "a?", "a|b", "a/b", "Sales.Paid", "...", "---", "🦓",
	}
	for _, declaration := range before.declarations {
		for _, name := range odd {
			label := fmt.Sprintf("%s %q to %q", declaration.Kind, declaration.Name.Text, name)
			edits, err := names.Edits(&model.Fix{Rename: &model.Rename{At: declaration.Name.At, To: name}})
			if err == nil {
				var changed []*model.Source
				if changed, err = refactor.Apply(before.model.Sources, edits); err == nil && isSame(before, load(changed)) {
					continue
				}
				_, err = names.Rename(declaration.Name.At, name)
			}
			if err == nil {
				t.Errorf("%s: the model says something else, and nobody was told", label)
			}
			if !slices.Contains([]string{"type", "member", "aggregate", "context"}, declaration.Kind) {
				t.Errorf("%s: refused, though the name is good: %v", label, err)
			}
		}
	}
}

func isSame(before, after loaded) bool {
	return len(before.diagnostics) == len(after.diagnostics) && len(before.mentions) == len(after.mentions) && len(before.declarations) == len(after.declarations)
}
