package value

import (
	"fmt"
	"math"
	"strings"
	"time"
)

const (
	day  = 24 * time.Hour
	week = 7 * day
)

// durationUnits are tried in order: a longer unit stands before its beginning.
var durationUnits = [...]struct {
	name   string
	length time.Duration
}{
	{"ns", time.Nanosecond}, {"us", time.Microsecond}, {"µs", time.Microsecond}, {"μs", time.Microsecond},
	{"ms", time.Millisecond}, {"s", time.Second}, {"m", time.Minute}, {"h", time.Hour}, {"d", day}, {"w", week},
}

// parseDuration reads numbers with units, "2h", "1h30m", "3d", "1.5h", "-1w".
func parseDuration(text string) (Value, error) {
	rest, negative := strings.CutPrefix(text, "-")
	total := int64(0)
	for first := true; rest != "" || first; first = false {
		length, remaining, fits := parseDurationPart(rest)
		if !fits {
			return Value{}, notDuration(text)
		}
		if total > math.MaxInt64-length {
			return Value{}, faultf("a duration has at most 292 years", "%q is too long", text)
		}
		total, rest = total+length, remaining
	}
	if negative {
		total = -total
	}
	return NewDuration(time.Duration(total)), nil
}

func parseDurationPart(text string) (length int64, rest string, fits bool) {
	end := strings.IndexFunc(text, func(char rune) bool { return (char < '0' || char > '9') && char != '.' })
	if end <= 0 {
		return 0, "", false
	}
	number, err := parseDecimal(text[:end])
	if err != nil {
		return 0, "", false
	}
	for _, unit := range durationUnits {
		if remaining, found := strings.CutPrefix(text[end:], unit.name); found && !startsWithLetter(remaining) {
			length, err := scaleAmount(int64(unit.length), number.Coef(), uint64(powerOfTen(number.Scale())), false)
			return length, remaining, err == nil
		}
	}
	return 0, "", false
}

func startsWithLetter(text string) bool {
	return text != "" && (text[0] < '0' || text[0] > '9')
}

func notDuration(text string) error {
	return faultf("write a number and a unit, such as 30m, 2h or 3d", "%q is not a duration", text)
}

// writeDuration writes whole units from days downward: "1d2h30m".
func writeDuration(length time.Duration) string {
	if length == 0 {
		return "0s"
	}
	var text strings.Builder
	left := magnitude(int64(length))
	if length < 0 {
		text.WriteByte('-')
	}
	for _, unit := range [...]struct {
		name   string
		length uint64
	}{
		{"d", uint64(day)}, {"h", uint64(time.Hour)}, {"m", uint64(time.Minute)}, {"s", uint64(time.Second)},
		{"ms", uint64(time.Millisecond)}, {"us", uint64(time.Microsecond)}, {"ns", 1},
	} {
		if count := left / unit.length; count > 0 {
			fmt.Fprintf(&text, "%d%s", count, unit.name)
			left %= unit.length
		}
	}
	return text.String()
}
