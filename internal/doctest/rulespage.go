package doctest

import (
	"fmt"
	"strings"

	"github.com/eventstorm/storm/internal/rulebook"
	"github.com/eventstorm/storm/model"
)

// rulesPage lists all rules, and then says of each what it asks for and why,
// with its examples: as models of the document, which are checked like any.
func rulesPage(string) ([]string, bool) {
	var lines []string
	groups := rulebook.Groups()
	for _, group := range groups {
		lines = append(lines, fmt.Sprintf("**%s**: %s", group.Name, group.Summary), "")
		var rows [][]string
		for _, entry := range group.Entries {
			link := "[" + code(entry.ID) + "](#" + strings.ReplaceAll(entry.ID, "/", "") + ")"
			rows = append(rows, []string{link, standing(&entry), plain(entry.Summary)})
		}
		lines = append(append(lines, table([]string{"rule", "unless you say otherwise", "what must hold"}, rows)...), "")
	}
	for _, group := range groups {
		lines = append(lines, "## "+strings.ToUpper(group.Name[:1])+group.Name[1:], "")
		for _, entry := range group.Entries {
			lines = append(lines, ruleSection(&entry)...)
		}
	}
	return lines[:len(lines)-1], true
}

// standing says how much a rule matters, and from which level on.
func standing(e *rulebook.Entry) string {
	if e.Fixed {
		return e.Standing() + ", always"
	}
	return e.Standing() + ", from `" + e.Level.String() + "` on"
}

// ruleSection says all there is to say about one rule. It ends with an empty
// line.
func ruleSection(e *rulebook.Entry) []string {
	lines := []string{"### `" + e.ID + "`", "", plain(e.Summary) + " " + plain(e.Why), "", "Unless you say otherwise: " + standing(e) + "."}
	for _, option := range e.Options {
		lines = append(lines, fmt.Sprintf("Option `%s`: %s, %d by default.", option.Name, option.Summary, option.Default))
	}
	lines = append(lines, "")
	if e.Bad == "" {
		return lines
	}
	info := "```yaml"
	if !e.Off && e.Severity != model.SeverityInfo {
		info += " " + brokenAttribute + "=\"" + e.ID + "\""
	}
	finding := e.Findings()[0]
	lines = append(lines, info)
	lines = append(lines, textLines(e.Bad)...)
	lines = append(lines, "```", "", "> "+plain(finding.Message))
	if finding.Hint != "" {
		lines = append(lines, ">", "> "+plain(finding.Hint))
	}
	lines = append(lines, "", "Mended:", "", "```yaml")
	lines = append(lines, textLines(e.Good)...)
	return append(lines, "```", "")
}

func textLines(text string) []string { return strings.Split(strings.TrimSuffix(text, "\n"), "\n") }
