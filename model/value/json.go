package value

import (
	"bytes"
	"encoding/json"
)

// MarshalJSON writes numbers and bools as such, lists and records in their
// order, the missing value as null, and everything else as the string that
// [Value.String] gives. The same value always gives the same bytes.
func (v Value) MarshalJSON() ([]byte, error) {
	var out bytes.Buffer
	if err := v.appendJSON(&out); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

func (v Value) appendJSON(out *bytes.Buffer) error {
	switch v.kind {
	case Any, Int, Decimal, Bool:
		out.WriteString(v.scalar())
		return nil
	case List:
		out.WriteByte('[')
		for index, element := range v.composite().values {
			if index > 0 {
				out.WriteByte(',')
			}
			if err := element.appendJSON(out); err != nil {
				return err
			}
		}
		out.WriteByte(']')
		return nil
	case Record:
		return v.appendRecordJSON(out)
	}
	return appendTextJSON(out, v.String())
}

func (v Value) appendRecordJSON(out *bytes.Buffer) error {
	out.WriteByte('{')
	for index, field := range v.composite().values {
		if index > 0 {
			out.WriteByte(',')
		}
		if err := appendTextJSON(out, v.composite().shape.Fields[index].Name); err != nil {
			return err
		}
		out.WriteByte(':')
		if err := field.appendJSON(out); err != nil {
			return err
		}
	}
	out.WriteByte('}')
	return nil
}

func appendTextJSON(out *bytes.Buffer, text string) error {
	encoded, err := json.Marshal(text)
	out.Write(encoded)
	return err
}
