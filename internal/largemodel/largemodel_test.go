package largemodel_test

import (
	"testing"

	"github.com/eventstorm/storm/internal/largemodel"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate"
)

func TestSound(t *testing.T) {
	const elements = 500
	m, problems := model.Load("large.storm.yaml", largemodel.File(elements))
	for _, problem := range append(problems, validate.Run(m, validate.Default(), nil)...) {
		t.Errorf("%s: %s: %s (%s)", problem.At, problem.Rule, problem.Message, problem.Hint)
	}
	if count := len(m.Elements()); count < elements {
		t.Errorf("the model has %d elements, want at least %d", count, elements)
	}
}
