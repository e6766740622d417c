package cli

import (
	"fmt"

	"github.com/eventstorm/storm/internal/rulebook"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate/lint"
)

// noteLevels says of each context that states no level, and is asked for more
// than a wall of events would be, why that is. One with scenarios is no wall.
func (a *app) noteLevels(m *model.Model, findings []model.Diagnostic) {
	asked := map[*model.Context]bool{}
	contextOf := lint.ContextsOf(m)
	levels := levelsOfRules()
	for i := range findings {
		if levels[findings[i].Rule] == model.LevelProcess {
			asked[contextOf(findings[i].At)] = true
		}
	}
	for _, c := range m.Contexts {
		if asked[c] && c.LevelImplied && len(c.Scenarios) == 0 {
			a.note("%s counts as level %s because it has %s; write level: %s to be asked less",
				titleOfContext(c), c.Level, whatRaisesLevel(c), model.LevelBigPicture)
		}
	}
}

// levelsOfRules returns from which level on each rule asks.
func levelsOfRules() map[string]model.Level {
	levels := map[string]model.Level{}
	for _, entry := range rulebook.Entries() {
		levels[entry.ID] = entry.Level
	}
	return levels
}

func titleOfContext(c *model.Context) string {
	if c.Name.Text == "" {
		return "the model"
	}
	return fmt.Sprintf("context %q", c.Name.Text)
}

// whatRaisesLevel names what makes more than a wall of a context.
func whatRaisesLevel(c *model.Context) string {
	switch {
	case len(c.Commands) == 0:
		return "handlers"
	case len(c.Handlers) == 0:
		return "commands"
	default:
		return "commands and handlers"
	}
}
