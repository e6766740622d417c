package model

import (
	"strings"

	"github.com/eventstorm/storm/model/value"
)

// durationAdvice returns how to write a length of time that somebody wrote in
// words, such as "24 hours", or "".
func durationAdvice(text string) string {
	words := strings.Fields(strings.ToLower(text))
	if len(words) != 2 {
		return ""
	}
	unit := strings.TrimSuffix(words[1], "s")
	for _, known := range []string{"second", "minute", "hour", "day", "week", "sec", "min", "hr", "s", "m", "h", "d", "w"} {
		if unit != known {
			continue
		}
		short := words[0] + known[:1]
		if _, err := value.Parse(short, value.BuiltIn(value.Duration)); err == nil {
			return "write " + short
		}
	}
	return ""
}
