package render_test

import (
	"context"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/render"
)

// shop returns a model with a number of contexts of 25 elements each, chained
// by integration events.
func shop(t testing.TB, contexts int) *model.Model {
	var b strings.Builder
	for i := range contexts {
		fmt.Fprintf(&b, "---\ncontext: Area%d\nactors: [Clerk]\naggregates: [Thing, Other]\ncommands:\n", i)
		for j := range 5 {
			fmt.Fprintf(&b, "  StartThing%d: {actor: Clerk, aggregate: Thing}\n", j)
		}
		b.WriteString("  ChangeOther: {aggregate: Other}\nevents:\n  OtherChanged: {aggregate: Other}\n  AreaDone: {kind: integration}\n")
		for j := range 5 {
			fmt.Fprintf(&b, "  ThingStarted%d: {aggregate: Thing}\n", j)
		}
		b.WriteString("handlers:\n  ChangeOtherHandler: {handles: ChangeOther, raises: [OtherChanged]}\n  TellWhenOtherChanged: {handles: OtherChanged, publishes: [AreaDone]}\n")
		for j := range 5 {
			fmt.Fprintf(&b, "  StartThingHandler%d: {handles: StartThing%d, raises: [ThingStarted%d]}\n", j, j, j)
		}
		b.WriteString("  ChangeWhenThingStarted: {handles: ThingStarted0, sends: [ChangeOther]}\n")
		if i > 0 {
			fmt.Fprintf(&b, "  FollowWhenAreaDone: {handles: Area%d.AreaDone, sends: [StartThing1]}\n", i-1)
		}
	}
	m, diagnostics := model.Load("shop.storm.yaml", []byte(b.String()))
	for _, diagnostic := range diagnostics {
		if diagnostic.Severity == model.SeverityError {
			t.Fatal(diagnostic.At, diagnostic.Message)
		}
	}
	return m
}

// remembering is an engine that keeps what it was asked last.
type remembering struct {
	source []byte
}

func (r *remembering) Name() string { return "remembering" }
func (r *remembering) Layout(ctx context.Context, source []byte) ([]byte, error) {
	r.source = source
	return render.DefaultEngine().Layout(ctx, source)
}

// BenchmarkDraw compares a whole drawing with the layout alone.
func BenchmarkDraw(b *testing.B) {
	for _, contexts := range []int{4, 40} {
		m := shop(b, contexts)
		engine := &remembering{}
		if err := render.Draw(context.Background(), io.Discard, m, render.Options{Engine: engine}); err != nil {
			b.Skip(err)
		}
		b.Run(fmt.Sprintf("elements=%d/layout", contexts*25), func(b *testing.B) {
			for b.Loop() {
				if _, err := render.DefaultEngine().Layout(context.Background(), engine.source); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(fmt.Sprintf("elements=%d/whole", contexts*25), func(b *testing.B) {
			for b.Loop() {
				if err := render.Draw(context.Background(), io.Discard, m, render.Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
