package samples_test

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/eventstorm/storm/model"
)

// TestMentionedScenarios: each scenario that these documents name, in italics,
// is in a sample.
func TestMentionedScenarios(t *testing.T) {
	known := map[string]bool{}
	paths, err := filepath.Glob("*/*.storm.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range paths {
		m, _, err := model.LoadPaths([]string{path}, nil) // a part of a model, so what it mentions may be missing
		if err != nil {
			t.Fatal(err)
		}
		for _, context := range m.Contexts {
			for _, each := range context.Scenarios {
				known[each.Name.Text] = true
			}
		}
	}
	italics := regexp.MustCompile(`(?m)(?:^|[^*])\*([^*\s|][^*|]*)\*(?:[^*]|$)`)
	for document, least := range map[string]int{"README.md": 5, "../docs/simulation.md": 5} {
		content, err := os.ReadFile(document)
		if err != nil {
			t.Fatal(err)
		}
		mentioned := italics.FindAllSubmatch(content, -1)
		if len(mentioned) < least {
			t.Errorf("%s names %d scenarios", document, len(mentioned))
		}
		for _, each := range mentioned {
			if name := string(each[1]); !known[name] {
				t.Errorf("%s: there is no scenario %q", document, name)
			}
		}
	}
}
