package refactor

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
)

// Names knows where every name of a model stands. It is made once for a model
// and answers any number of questions; it is safe for concurrent use.
type Names struct {
	reading
	declared map[model.Range]Declaration
	places   map[model.Range][]model.Mention // by what they name
	byName   map[string][]Declaration
}

// NewNames loads the sources of a model again, to find where its names stand:
// no other load of these may be under way.
func NewNames(m *model.Model) *Names { return namesOf(read(m.Sources)) }

func namesOf(r reading) *Names {
	n := &Names{
		reading:  r,
		declared: map[model.Range]Declaration{},
		places:   map[model.Range][]model.Mention{},
		byName:   map[string][]Declaration{},
	}
	for _, declaration := range Declarations(r.model) {
		n.declared[declaration.Name.At] = declaration
		n.byName[declaration.Name.Text] = append(n.byName[declaration.Name.Text], declaration)
	}
	for _, mention := range r.mentions {
		n.places[mention.Of] = append(n.places[mention.Of], mention)
	}
	return n
}

// Edits returns what a fix changes, in the order of the places: its own edits,
// and those of its rename in all files. It does not prove that they leave the
// rest of the model as it is: Rename and Fix do.
func (n *Names) Edits(fix *model.Fix) ([]model.Edit, error) {
	edits := slices.Clone(fix.Edits)
	if fix.Rename != nil {
		renaming, err := n.rename(fix.Rename.At, fix.Rename.To)
		if err != nil {
			return nil, err
		}
		edits = append(edits, renaming...)
	}
	if len(edits) == 0 {
		return nil, errNothing
	}
	return sorted(edits)
}

var errNothing = errors.New("the fix changes nothing")

// rename returns the edits that give what is declared at a place a new name.
func (n *Names) rename(at model.Range, to string) ([]model.Edit, error) {
	declaration, ok := n.declared[at]
	if !ok {
		return nil, fmt.Errorf("nothing that can be renamed is declared at %s", at)
	}
	if n.model.Incomplete {
		return nil, fmt.Errorf("parts of the model can't be read, and the name %q may be in them: mend these first", declaration.Name.Text)
	}
	if err := n.free(declaration, to); err != nil {
		return nil, err
	}
	places := slices.Concat(n.places[at], n.terms(declaration), n.decisions(declaration))
	edits := make([]model.Edit, 0, len(places))
	for _, mention := range places {
		edit, err := rewrite(mention, to)
		if err != nil {
			return nil, err
		}
		edits = append(edits, edit)
	}
	return edits, nil
}

// free says why a declaration can't have a name, or nil.
func (n *Names) free(declaration Declaration, to string) error {
	old := declaration.Name.Text
	refuse := func(why string) error {
		return fmt.Errorf("the %s %q can't be renamed to %q: %s", declaration.Noun, old, to, why)
	}
	if to == old {
		return fmt.Errorf("the %s is named %q already", declaration.Noun, to)
	}
	if problem := model.NameProblem(to); problem != "" {
		return refuse("such a name " + problem)
	}
	for _, other := range n.byName[to] {
		if other.Context == declaration.Context && sharesNames(other.Kind, declaration.Kind) {
			return refuse(fmt.Sprintf("%s at %s has that name", article(other.Noun), other.Name.At))
		}
	}
	if space(declaration.Kind) == spaceOfTypes {
		if _, builtIn := value.BuiltInNamed(to); builtIn {
			return refuse("that is a type of the language")
		}
		if strings.Contains(to, "|") || strings.HasPrefix(to, "[") || strings.HasSuffix(to, "?") {
			return refuse("it is the name of a type, and would be read as T?, [T] or A | B")
		}
	}
	return nil
}

// terms returns the words of the glossary that are the name of a declaration,
// and of nothing else in its context.
func (n *Names) terms(declaration Declaration) []model.Mention {
	context, name := declaration.Context, declaration.Name.Text
	if context == nil {
		return nil
	}
	for _, other := range n.byName[name] {
		if other.Context == context && other.Name.At != declaration.Name.At {
			return nil
		}
	}
	var terms []model.Mention
	for _, term := range context.Glossary {
		if term.Name.Text == name {
			terms = append(terms, model.Mention{Of: declaration.Name.At, At: term.Name.At, Text: name, End: len(name)})
		}
	}
	return terms
}

func article(noun string) string {
	if strings.ContainsRune("aeiou", rune(noun[0])) {
		return "an " + noun
	}
	return "a " + noun
}
