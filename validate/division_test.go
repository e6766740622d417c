package validate_test

import (
	"fmt"
	"testing"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate"
)

// TestDivision: a literal zero behind / or % is found, whatever it divides and
// however it is written, and nothing else is.
func TestDivision(t *testing.T) {
	for expression, wanted := range map[string]int{
		"command.n / 0 > 1":           1,
		"command.n % 0 == 1":          1,
		"command.total / 0.0 > 1 EUR": 1,
		"7 / command.n > 1":           0,
		"command.n / 0x10 > 1":        0,
		"command.n / 10 > 1":          0,
		"command.n / 0.5 > 1":         0,
		"command.n / 100 > 1":         0,
		"command.text == 'a / 0'":     0,
		"command.n > 0":               0,
	} {
		text := fmt.Sprintf("commands: {Count: {data: {n: int, total: money, text: string}}}\nevents: [Counted]\n"+
			"handlers:\n  CountHandler:\n    handles: Count\n    requires:\n      - %q\n    raises: [Counted]\n", expression)
		m, problems := model.Load("division.storm.yaml", []byte(text))
		for _, problem := range problems {
			t.Errorf("%s: %s", expression, problem.Message)
		}
		found := 0
		for _, finding := range validate.Run(m, validate.Default(), nil) {
			if finding.Rule == "expression/division-by-zero" {
				found++
			}
		}
		if found != wanted {
			t.Errorf("%s: %d findings, want %d", expression, found, wanted)
		}
	}
}
