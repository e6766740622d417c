package expression_test

import (
	"testing"

	"github.com/eventstorm/storm/model/expression"
	"github.com/eventstorm/storm/model/value"
)

func BenchmarkHolds(b *testing.B) {
	for _, text := range []string{
		`command.express`,
		`command.count > 3`,
		`command.total > 6000 USD`,
		`len(command.items) > 0 and command.total > 6000 USD`,
		`state.status == "Submitted" and command.total * 2 <= 20000 USD`,
		`sum(command.items, .price * .units) < command.total`,
	} {
		b.Run(text, func(b *testing.B) {
			program, environment := compile(b, text, of(value.Bool)), testEnvironment()
			b.ReportAllocs()
			for b.Loop() {
				if holds, err := program.Holds(environment); err != nil || !holds {
					b.Fatal(holds, err)
				}
			}
		})
	}
}

func BenchmarkCompile(b *testing.B) {
	scope := testScope()
	b.ReportAllocs()
	for b.Loop() {
		expression.Compile(`len(command.items) > 0 and command.total > 6000 USD`, scope, of(value.Bool))
	}
}
