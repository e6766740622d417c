package value

import (
	"time"
)

const secondsPerDay = 24 * 60 * 60

// The years that dates may have.
const (
	minYear = 1
	maxYear = 9999
)

// NewDate returns the day on which the time falls in its own location. Years
// outside 1 to 9999 give the missing value.
func NewDate(at time.Time) Value {
	year, month, dayOfMonth := at.Date()
	if year < minYear || year > maxYear {
		return Value{}
	}
	midnight := time.Date(year, month, dayOfMonth, 0, 0, 0, 0, time.UTC)
	return Value{kind: Date, number: midnight.Unix() / secondsPerDay}
}

// NewDateTime returns the instant; its location is not kept. Years outside 1
// to 9999 give the missing value.
func NewDateTime(at time.Time) Value {
	if year := at.UTC().Year(); year < minYear || year > maxYear {
		return Value{}
	}
	return Value{kind: DateTime, number: at.Unix(), unit: uint32(at.Nanosecond())}
}

// Time returns a datetime or the beginning of a date in UTC, and the zero time
// for other kinds.
func (v Value) Time() time.Time {
	switch v.kind {
	case Date:
		return time.Unix(v.number*secondsPerDay, 0).UTC()
	case DateTime:
		return time.Unix(v.number, int64(v.unit)).UTC()
	}
	return time.Time{}
}

func parseDate(text string) (Value, error) {
	at, err := time.Parse(time.DateOnly, text)
	if date := NewDate(at); err == nil && !date.IsNull() {
		return date, nil
	}
	return Value{}, faultf("write year-month-day, such as 2026-01-31", "%q is not a date", text)
}

// parseDateTime reads RFC 3339, also without seconds, zone (UTC) or the T.
func parseDateTime(text string) (Value, error) {
	for _, layout := range [...]string{
		time.RFC3339Nano, "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05", "2006-01-02T15:04",
		"2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05", "2006-01-02 15:04", time.DateOnly,
	} {
		at, err := time.Parse(layout, text)
		if moment := NewDateTime(at); err == nil && !moment.IsNull() {
			return moment, nil
		}
	}
	return Value{}, faultf("write it such as 2026-01-31T09:30:00Z", "%q is not a date and time", text)
}
