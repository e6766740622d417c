package program_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/eventstorm/storm/internal/doctest/program"
)

func TestReport(t *testing.T) {
	path := filepath.Join(t.TempDir(), "shop.storm.yaml")
	const shop = "model: Shop\nevents: [OrderStart]\nscenarios: {Nothing happens: {given: [OrderStart]}}\n"
	if err := os.WriteFile(path, []byte(shop), 0o600); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := program.Report(t.Context(), &out, []string{path}); err != nil {
		t.Fatal(err)
	}
	for _, wanted := range []string{"[naming/event-past-tense]\n", "Shop: a picture of 1 contexts\n", "Nothing happens: ran after 1 steps\n"} {
		if !strings.Contains(out.String(), wanted) {
			t.Errorf("the program prints\n%s\nwithout %q", out.String(), wanted)
		}
	}
}
