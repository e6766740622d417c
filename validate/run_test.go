package validate_test

import (
	"reflect"
	goruntime "runtime"
	"strings"
	"testing"

	"github.com/eventstorm/storm/internal/largemodel"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate"
)

// everything loads a model with the bad examples of all rules and a large
// sound one.
func everything(t *testing.T) *model.Model {
	t.Helper()
	var documents []string
	for _, each := range plant() {
		documents = append(documents, each.text)
	}
	text := strings.Join(documents, "---\n") + "---\n" + string(largemodel.File(1_000))
	m, _ := model.Load("everything.storm.yaml", []byte(text))
	return m
}

// TestDeterminism: the findings are the same, in the same order, however many
// processors are at work and however often the model is loaded.
func TestDeterminism(t *testing.T) {
	m := everything(t)
	first := validate.Run(m, validate.Rules(), nil)
	if len(first) < len(validate.Rules()) {
		t.Fatalf("only %d findings", len(first))
	}
	defer goruntime.GOMAXPROCS(goruntime.GOMAXPROCS(0))
	for processors := range 4 {
		goruntime.GOMAXPROCS(processors + 1)
		for range 3 {
			if again := validate.Run(m, validate.Rules(), nil); !reflect.DeepEqual(first, again) {
				t.Fatalf("the findings differ with %d processors", processors+1)
			}
			if again := validate.Run(everything(t), validate.Rules(), nil); !reflect.DeepEqual(first, again) {
				t.Fatalf("the findings differ in the model loaded anew, with %d processors", processors+1)
			}
		}
	}
}

// TestSideBySide: several runs over one model do not disturb each other.
func TestSideBySide(t *testing.T) {
	m := everything(t)
	want := validate.Run(m, validate.Rules(), nil)
	got := make(chan []model.Diagnostic)
	for range 4 {
		go func() { got <- validate.Run(m, validate.Rules(), nil) }()
	}
	for range 4 {
		if !reflect.DeepEqual(want, <-got) {
			t.Error("the findings of two runs at once differ")
		}
	}
}

// TestOptions: what a team sets counts in the contexts for which it is set.
func TestOptions(t *testing.T) {
	text := `context: A
externals: [Shop, Mail]
events: {OrderStarted: {external: Shop}}
handlers:
  Thank: {handles: OrderStarted, calls: [Mail]}
  Pack: {handles: OrderStarted, calls: [Mail]}
---
context: B
externals: [Shop, Mail]
events: {OrderStarted: {external: Shop}}
handlers:
  Thank: {handles: OrderStarted, calls: [Mail]}
  Pack: {handles: OrderStarted, calls: [Mail]}
`
	m, problems := model.Load("shop.storm.yaml", []byte(text))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	strict := func(rule, option string, in *model.Context) (int, bool) {
		return 1, rule == "flow/overuse" && option == "most" && in.Name.Text == "B"
	}
	var found []string
	for _, finding := range validate.Run(m, validate.Default(), strict) {
		found = append(found, finding.Rule+" "+finding.Message)
	}
	want := []string{`flow/overuse 2 handlers and processes react to the event "OrderStarted", more than 1`}
	if !reflect.DeepEqual(found, want) {
		t.Errorf("found %q, want %q", found, want)
	}
}

// TestPanic: a panic of a rule reaches the caller, who may recover from it,
// and says which rule it was.
func TestPanic(t *testing.T) {
	defer func() {
		if fault, _ := recover().(string); !strings.Contains(fault, "rule own/broken: oh") {
			t.Errorf("the panic says %q", fault)
		}
	}()
	broken := validate.Rule{ID: "own/broken", Check: func(*validate.Pass) { panic("oh") }}
	validate.Run(everything(t), append(validate.Default(), broken), nil)
	t.Error("nothing panics")
}
