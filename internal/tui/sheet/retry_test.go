package sheet_test

import (
	"testing"

	"github.com/eventstorm/storm/internal/tui/sheet"
	"github.com/eventstorm/storm/model"
)

const shipping = `
dispatch: after-commit
externals: [Shop, Truck]
events: {OrderPaid: {external: Shop, data: {orderId: uuid}}}
handlers:
  CallTruck: {handles: OrderPaid, calls: [Truck], retry: {attempts: 3, backoff: 10s}}
processes:
  Shipping: {starts: OrderPaid, correlates: orderId, retry: {attempts: 5, immediate: 2, backoff: 10s}}
`

// TestRetries: a sheet says how often something is tried.
func TestRetries(t *testing.T) {
	m, diagnostics := model.Load("shipping.storm.yaml", []byte(shipping))
	for _, d := range diagnostics {
		t.Fatal(d.At, d.Message)
	}
	index := sheet.NewIndex(m)
	for element, want := range map[model.Declared]string{
		m.Contexts[0].Handlers[0]:  "tried up to 3 times, the second time after 10s",
		m.Contexts[0].Processes[0]: "tried up to 5 times, 2 of them again at once, then after 10s and longer",
	} {
		if !says(sheet.Of(element, index), want) {
			t.Errorf("the sheet of %s does not say %q", element.Declaration().Name.Text, want)
		}
	}
}

func says(s *sheet.Sheet, text string) bool {
	for _, block := range s.Blocks {
		for _, line := range block.Lines {
			if line.Text == text {
				return true
			}
		}
	}
	return false
}
