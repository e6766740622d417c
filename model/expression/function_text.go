package expression

import (
	"strings"

	"github.com/eventstorm/storm/model/value"
)

func checkUpper(c *checker, this *call) operand { return changed(c, this, strings.ToUpper) }
func checkLower(c *checker, this *call) operand { return changed(c, this, strings.ToLower) }
func checkTrim(c *checker, this *call) operand  { return changed(c, this, strings.TrimSpace) }

// changed compiles a function from text to text.
func changed(c *checker, this *call, change func(string) string) operand {
	given, fits := c.one(this, "text", value.String, value.UUID, value.Enum, value.Reference)
	if !fits {
		return c.faulty(this.start, this.end)
	}
	result := c.result(this, value.BuiltIn(value.String))
	result.run = func(environment *Environment) (value.Value, error) {
		text, err := textOf(environment, &given)
		if err != nil {
			return value.Null(), err
		}
		return value.NewString(change(text)), nil
	}
	return c.fold(result, given)
}

func checkJoin(c *checker, this *call) operand {
	list, fits := c.listArgument(this, 0)
	if !fits {
		return c.faulty(this.start, this.end)
	}
	between := c.operand(this.start, this.end, value.BuiltIn(value.String))
	between.run = constantRun(value.NewString(""))
	if len(this.arguments) > 1 {
		if between = c.argument(this, 1); between.faulty {
			return between
		}
		if between.null() || !between.unknown() && !between.is(value.String, value.UUID, value.Enum) {
			return c.wrong(this, between, "a text between the elements", "")
		}
	}
	result := c.result(this, value.BuiltIn(value.String))
	result.run = func(environment *Environment) (value.Value, error) {
		return joined(environment, &list, &between, &result)
	}
	return c.fold(result, list, between)
}

// joined writes the elements of a list as one text.
func joined(environment *Environment, list, between, result *operand) (value.Value, error) {
	elements, err := elementsOf(environment, list)
	if err != nil {
		return value.Null(), err
	}
	separator, err := textOf(environment, between)
	if err != nil {
		return value.Null(), err
	}
	var text strings.Builder
	for index, element := range elements {
		if err := environment.charge(element.Size() + len(separator)); err != nil {
			return value.Null(), result.fail(err)
		}
		if index > 0 {
			text.WriteString(separator)
		}
		if !element.IsNull() {
			text.WriteString(element.String())
		}
	}
	return value.NewString(text.String()), nil
}

func checkString(c *checker, this *call) operand {
	given := c.argument(this, 0)
	if given.faulty {
		return given
	}
	result := c.result(this, value.BuiltIn(value.String))
	run := given.run
	result.run = func(environment *Environment) (value.Value, error) {
		v, err := run(environment)
		switch {
		case err != nil:
			return v, err
		case v.IsNull():
			return v, given.missing()
		}
		if err := environment.charge(v.Size()); err != nil {
			return value.Null(), result.fail(err)
		}
		return value.NewString(v.String()), nil
	}
	return c.fold(result, given)
}

func checkLen(c *checker, this *call) operand {
	given, fits := c.one(this, "a list, text or a record", value.List, value.Record, value.String, value.UUID, value.Enum, value.Reference)
	if !fits {
		return c.faulty(this.start, this.end)
	}
	result := c.result(this, value.BuiltIn(value.Int))
	run := given.run
	result.run = func(environment *Environment) (value.Value, error) {
		v, err := run(environment)
		if err != nil {
			return v, err
		}
		switch {
		case v.Kind() == value.List, v.Kind() == value.Record:
			return value.NewInt(int64(v.Len())), nil
		case !v.Kind().Textual():
			return value.Null(), given.unfit(v, "a list, text or a record is needed")
		}
		if err := environment.charge(v.Size()); err != nil {
			return value.Null(), given.fail(err)
		}
		return value.NewInt(int64(v.Len())), nil
	}
	return c.fold(result, given)
}
