package refactor

import (
	"fmt"

	"github.com/eventstorm/storm/model"
)

// A Change is what became of a model's files, and of the model.
type Change struct {
	Sources     []*model.Source // all files, in the order of the model's; those that did not change are the model's own
	Model       *model.Model    // loaded from these
	Diagnostics []model.Diagnostic
}

// Renaming is a Change that gives one thing a new name.
type Renaming struct {
	Change
	Edits []model.Edit // of the former files, in the order of their places
	At    model.Range  // where the new name is declared
}

// Rename renames one thing of a model: see Names.Rename.
func Rename(m *model.Model, at model.Range, to string) (*Renaming, error) {
	return NewNames(m).Rename(at, to)
}

// Rename gives what is declared at a place, the range of its name, a new name
// wherever the old one stands: see Declarations for what can be renamed.
// Descriptions and other prose are not touched. Quotation marks stay as they
// are, and are added where the new name needs them.
//
// It is an error, and no part of it is done, if the new name is taken or no
// name at all, if parts of the model can't be read, or if anything else in the
// model would come to mean something else.
func (n *Names) Rename(at model.Range, to string) (*Renaming, error) {
	edits, err := n.Edits(&model.Fix{Rename: &model.Rename{At: at, To: to}})
	if err != nil {
		return nil, err
	}
	moved, err := apply(n.model.Sources, edits)
	if err != nil {
		return nil, err
	}
	after := read(moved.after)
	if err := same(n.reading, after, moved); err != nil {
		return nil, fmt.Errorf("renaming to %q would change more than the name: %w", to, err)
	}
	return &Renaming{
		Change: Change{Sources: moved.after, Model: after.model, Diagnostics: after.diagnostics},
		Edits:  edits,
		At:     moved.place(at),
	}, nil
}
