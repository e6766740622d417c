package cli

import (
	"slices"

	"github.com/eventstorm/storm/internal/inventory"
	"github.com/eventstorm/storm/internal/report"
	"github.com/eventstorm/storm/model"
)

// modelDocument is what "storm list --format json" prints.
type modelDocument struct {
	Model       string            `json:"model"`
	Description string            `json:"description,omitempty"`
	Contexts    []contextDocument `json:"contexts"`
}

type contextDocument struct {
	Name        string            `json:"name"`
	Description string            `json:"description,omitempty"`
	Level       string            `json:"level"`
	Dispatch    string            `json:"dispatch"`
	Transaction string            `json:"transaction"`
	Languages   []string          `json:"languages"`
	Elements    []elementDocument `json:"elements"`
}

// elementDocument is an element, a hotspot, a term or a relation. Mentions of
// other elements are as written in the model.
type elementDocument struct {
	Kind        string   `json:"kind"` // a word of inventory.Words
	Name        string   `json:"name"`
	Description string   `json:"description,omitempty"`
	EventKind   string   `json:"eventKind,omitempty"`
	Aggregate   string   `json:"aggregate,omitempty"`
	Actors      []string `json:"actors,omitempty"`
	Handles     string   `json:"handles,omitempty"`
	Raises      []string `json:"raises,omitempty"`
	Sends       []string `json:"sends,omitempty"`
	Publishes   []string `json:"publishes,omitempty"`
	At          string   `json:"at,omitempty"`       // what a hotspot hangs on
	Side        string   `json:"side,omitempty"`     // what the other context of a relation is: upstream, downstream, with
	Patterns    []string `json:"patterns,omitempty"` // of a relation
	report.Place
}

func listDocument(m *model.Model, contexts []*model.Context, kinds []string) modelDocument {
	document := modelDocument{Model: m.Name.Text, Description: m.Description.Text, Contexts: make([]contextDocument, len(contexts))}
	for i, context := range contexts {
		document.Contexts[i] = contextDocument{
			Name:        context.Name.Text,
			Description: context.Description.Text,
			Level:       context.Level.String(),
			Dispatch:    context.Dispatch.String(),
			Transaction: context.Transaction.String(),
			Languages:   texts(context.Languages),
			Elements:    elementDocuments(context, kinds),
		}
	}
	return document
}

func elementDocuments(context *model.Context, kinds []string) []elementDocument {
	documents := []elementDocument{}
	for _, group := range inventory.Groups(context) {
		if !wantsKind(kinds, group.Word) {
			continue
		}
		for i := range group.Entries {
			documents = append(documents, elementDocumentOf(group.Word, &group.Entries[i]))
		}
	}
	return documents
}

func elementDocumentOf(word string, entry *inventory.Entry) elementDocument {
	document := elementDocument{
		Kind: word, Name: entry.Name.Text, Description: entry.Description.Text, Place: report.PlaceOf(entry.Name.At),
	}
	switch element := entry.Of.(type) {
	case *model.Command:
		document.Aggregate, document.Actors = element.AggregateName.Text, texts(element.ActorNames)
	case *model.Event:
		document.Aggregate, document.EventKind = element.AggregateName.Text, element.EventKind.String()
	case *model.Handler:
		document.Handles = element.Handles.Text
		document.Raises, document.Sends, document.Publishes =
			effectNames(element.Raises), effectNames(element.Sends), effectNames(element.Publishes)
	case *model.ReadModel:
		document.Actors = texts(element.ActorNames)
	case *model.Hotspot:
		document.At = element.At.Text
	case *model.Relation:
		document.Side, document.Patterns = sideOf(element), texts(element.Patterns)
	}
	return document
}

// wantsKind reports whether a kind is to be listed; no kinds means all.
func wantsKind(kinds []string, word string) bool {
	return len(kinds) == 0 || slices.Contains(kinds, word)
}

func texts(names []model.Name) []string {
	list := make([]string, len(names))
	for i, name := range names {
		list[i] = name.Text
	}
	return list
}
