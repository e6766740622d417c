package model

import (
	"testing"
)

// TestGrammarIsComplete: each form that the schema defines is described.
func TestGrammarIsComplete(t *testing.T) {
	described := map[string]bool{}
	for _, form := range Grammar() {
		if described[form.Name] {
			t.Errorf("the form %q is described twice", form.Name)
		}
		described[form.Name] = true
		for _, key := range form.Keys {
			if key.Summary == "" || key.Values == "" || key.Default == "" || key.Example == "" {
				t.Errorf("the key %q of %q lacks a part of its description: %+v", key.Name, form.Name, key)
			}
		}
	}
	definitions := schemaSet{}
	documentForm.define(definitions)
	for name := range definitions {
		if !described[name] {
			t.Errorf("the form %q of the schema is not described", name)
		}
	}
	if len(definitions) != len(described) {
		t.Errorf("%d forms are described, the schema has %d", len(described), len(definitions))
	}
}

// TestExamplesOfKeys reads the example of each key by the form it belongs to.
func TestExamplesOfKeys(t *testing.T) {
	testExamples(t, &documentForm)
	testExamples(t, &relationForm)
	testExamples(t, &actorForm)
	testExamples(t, &externalForm)
	testExamples(t, &dataTypeForm)
	testExamples(t, &fieldForm)
	testExamples(t, &aggregateForm)
	testExamples(t, &memberForm)
	testExamples(t, &conditionForm)
	testExamples(t, &commandForm)
	testExamples(t, &eventForm)
	testExamples(t, &handlerForm)
	testExamples(t, &readForm)
	testExamples(t, &raisedForm)
	testExamples(t, &sentForm)
	testExamples(t, &notificationForm)
	testExamples(t, &retryForm)
	testExamples(t, &processForm)
	testExamples(t, &reactionForm)
	testExamples(t, &timerForm)
	testExamples(t, &readModelForm)
	testExamples(t, &projectionForm)
	testExamples(t, &scenarioForm)
	testExamples(t, &givenForm)
	testExamples(t, &faultForm)
	testExamples(t, &thenForm)
	testExamples(t, &hotspotForm)
	testExamples(t, &termForm)
}

func testExamples[T any](t *testing.T, f *form[T]) {
	t.Helper()
	for _, key := range f.keys {
		source := NewSource("example", []byte(key.example))
		documents, _ := source.documents()
		roots, err := documents[0].decode()
		if err != nil || len(roots) != 1 {
			t.Errorf("the example of %q of %q is not YAML: %v", key.name, f.noun, err)
			continue
		}
		r := &reader{chunk: documents[0]}
		f.read(r, roots[0], new(T))
		for _, problem := range r.diagnostics {
			t.Errorf("the example of %q of %q: %s", key.name, f.noun, problem.Message)
		}
		if written := roots[0].Content[0].Value; written != key.name {
			t.Errorf("the example of %q of %q begins with %q", key.name, f.noun, written)
		}
	}
}
