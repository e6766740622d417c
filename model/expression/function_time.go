package expression

import (
	"errors"
	"time"

	"github.com/eventstorm/storm/model/value"
)

func checkDate(c *checker, this *call) operand {
	return dated(c, this, value.Date, value.NewDate)
}

func checkDateTime(c *checker, this *call) operand {
	return dated(c, this, value.DateTime, value.NewDateTime)
}

// dated compiles date and datetime, of text or of each other.
func dated(c *checker, this *call, kind value.Kind, of func(time.Time) value.Value) operand {
	given, fits := c.one(this, "text, a date or a datetime", value.String, value.Date, value.DateTime)
	if !fits {
		return c.faulty(this.start, this.end)
	}
	return c.mapped(this, value.BuiltIn(kind), given, func(v value.Value) (value.Value, error) {
		if v.Kind() == value.Date || v.Kind() == value.DateTime {
			return of(v.Time()), nil
		}
		return convert(v, kind)
	})
}

func checkDuration(c *checker, this *call) operand { return converted(c, this, value.Duration) }

var (
	errClock       = errors.New("there is no clock here")
	errIdentifiers = errors.New("there are no new identifiers here")
)

func checkNow(c *checker, this *call) operand {
	return clock(c, this, value.DateTime, value.NewDateTime)
}

func checkToday(c *checker, this *call) operand {
	return clock(c, this, value.Date, func(at time.Time) value.Value { return value.NewDate(at.UTC()) })
}

func clock(c *checker, this *call, kind value.Kind, of func(time.Time) value.Value) operand {
	c.volatile = true
	result := c.result(this, value.BuiltIn(kind))
	result.run = func(environment *Environment) (value.Value, error) {
		if environment.Clock == nil {
			return value.Null(), result.fail(errClock)
		}
		return of(environment.Clock.Now()), nil
	}
	return result
}

func checkUUID(c *checker, this *call) operand {
	c.volatile = true
	result := c.result(this, value.BuiltIn(value.UUID))
	result.run = func(environment *Environment) (value.Value, error) {
		if environment.Identifiers == nil {
			return value.Null(), result.fail(errIdentifiers)
		}
		return value.NewUUID(environment.Identifiers.Next()), nil
	}
	return result
}
