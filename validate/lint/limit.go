package lint

import "github.com/eventstorm/storm/model"

// The bounds of what is decided about rules, over all sections: findings are
// compared with all of it.
const (
	maxDecisions = 1000 // about a rule or a group, and the contexts and paths of overrides
	maxPatterns  = 200  // under allow, contexts and paths
)

// limit cuts off what is more than the bounds allow, and reports it.
func limit(sections []*section, book *notebook) {
	l := &limiter{book: book}
	for _, section := range sections {
		lint := *section.Lint
		lint.Rules = l.settings(lint.Rules)
		lint.Overrides = nil
		for _, written := range section.Overrides {
			override := *written
			override.Rules = l.settings(written.Rules)
			l.decisions += len(written.Contexts) + len(written.Paths)
			override.Contexts, override.Paths = l.names(written.Contexts), l.names(written.Paths)
			if l.decisions <= maxDecisions && len(override.Contexts) == len(written.Contexts) && len(override.Paths) == len(written.Paths) {
				lint.Overrides = append(lint.Overrides, &override)
			}
		}
		section.Lint = &lint
	}
}

// A limiter counts what is decided.
type limiter struct {
	book                *notebook
	decisions, patterns int
	reported            bool
}

func (l *limiter) settings(written []*model.RuleSetting) []*model.RuleSetting {
	var kept []*model.RuleSetting
	for _, setting := range written {
		if l.decisions++; l.decisions > maxDecisions {
			l.report("there are more than 1000 decisions about rules", setting.Rule.At)
			break
		}
		limited := *setting
		limited.Allow = l.names(setting.Allow)
		kept = append(kept, &limited)
	}
	return kept
}

// names cuts off patterns beyond the bound; names that stand for themselves
// cost little.
func (l *limiter) names(written []model.Name) []model.Name {
	kept := written[:0:0]
	for _, name := range written {
		if isPattern(name.Text) {
			if l.patterns++; l.patterns > maxPatterns {
				l.report("there are more than 200 patterns with * in decisions about rules", name.At)
				break
			}
		}
		kept = append(kept, name)
	}
	return kept
}

func (l *limiter) report(message string, at model.Range) {
	if !l.reported {
		l.book.add(model.Diagnostic{Rule: tooMany, Message: message, Hint: "what follows is not read; decide about groups, and in fewer places", At: at})
	}
	l.reported = true
}
