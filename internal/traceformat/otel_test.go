package traceformat_test

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"testing"

	"github.com/eventstorm/storm/internal/traceformat"
)

// The rules of the OTLP/JSON encoding: keys in lowerCamelCase and known to the
// protocol, ids in hex (not base64), enums as numbers, 64-bit integers as text.
// https://github.com/open-telemetry/opentelemetry-proto/blob/main/docs/specification.md#json-protobuf-encoding
var (
	traceID = regexp.MustCompile(`^[0-9a-f]{32}$`)
	spanID  = regexp.MustCompile(`^[0-9a-f]{16}$`)
	int64s  = regexp.MustCompile(`^-?[0-9]{1,19}$`)
)

// keys are the fields of each message that are used, in the order of the
// .proto files.
var keys = map[string][]string{
	"ResourceSpans": {"resource", "scopeSpans"},
	"Resource":      {"attributes"},
	"ScopeSpans":    {"scope", "spans"},
	"Scope":         {"name"},
	"Span":          {"traceId", "spanId", "parentSpanId", "name", "kind", "startTimeUnixNano", "endTimeUnixNano", "attributes", "events", "status"},
	"Event":         {"timeUnixNano", "name", "attributes"},
	"Status":        {"message", "code"},
	"KeyValue":      {"key", "value"},
	"AnyValue":      {"stringValue", "boolValue", "intValue"},
}

type object = map[string]any

// checker checks a request.
type checker struct {
	t     *testing.T
	spans map[string]object // by id
}

func (c *checker) message(kind string, of any) object {
	c.t.Helper()
	read, is := of.(object)
	if !is {
		c.t.Fatalf("%s is %T", kind, of)
	}
	for key := range read {
		if !slices.Contains(keys[kind], key) {
			c.t.Errorf("%s has no field %q", kind, key)
		}
	}
	return read
}

func list(of any) []any {
	read, _ := of.([]any)
	return read
}

func (c *checker) attributes(of any) {
	seen := map[string]bool{}
	for _, each := range list(of) {
		attribute := c.message("KeyValue", each)
		key, _ := attribute["key"].(string)
		if key == "" || seen[key] {
			c.t.Errorf("the key %q is empty or repeated", key)
		}
		seen[key] = true
		value := c.message("AnyValue", attribute["value"])
		if len(value) != 1 {
			c.t.Errorf("%s has %d values", key, len(value))
		}
		if number, is := value["intValue"]; is && !int64s.MatchString(fmt.Sprint(number)) {
			c.t.Errorf("%s is %v", key, number)
		}
	}
}

// nanos reads a moment, which is text.
func (c *checker) nanos(of any) int64 {
	text, _ := of.(string)
	read, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		c.t.Errorf("a time is %#v: %v", of, err)
	}
	return read
}

func (c *checker) span(of any) {
	span := c.message("Span", of)
	id := fmt.Sprint(span["spanId"])
	if !spanID.MatchString(id) || !traceID.MatchString(fmt.Sprint(span["traceId"])) || c.spans[id] != nil {
		c.t.Errorf("the ids %v and %v", span["traceId"], span["spanId"])
	}
	c.spans[id] = span
	if kind, is := span["kind"].(float64); !is || kind < 1 || kind > 5 {
		c.t.Errorf("a kind is %#v", span["kind"])
	}
	start, end := c.nanos(span["startTimeUnixNano"]), c.nanos(span["endTimeUnixNano"])
	if end < start {
		c.t.Errorf("%v ends before it starts", span["name"])
	}
	if code, is := c.message("Status", span["status"])["code"]; is && code != 1.0 && code != 2.0 {
		c.t.Errorf("a status is %#v", code)
	}
	c.attributes(span["attributes"])
	for _, each := range list(span["events"]) {
		event := c.message("Event", each)
		if at := c.nanos(event["timeUnixNano"]); at < start || at > end {
			c.t.Errorf("%v happens outside of its span %v", event["name"], span["name"])
		}
		c.attributes(event["attributes"])
	}
}

// parents checks that every span but one of each trace has a parent in it.
func (c *checker) parents() {
	roots := map[any]int{}
	for _, span := range c.spans {
		parent, has := span["parentSpanId"]
		if !has {
			roots[span["traceId"]]++
			continue
		}
		above := c.spans[fmt.Sprint(parent)]
		if above == nil || above["traceId"] != span["traceId"] {
			c.t.Errorf("%v has no parent in its trace", span["name"])
			continue
		}
		if c.nanos(above["startTimeUnixNano"]) > c.nanos(span["startTimeUnixNano"]) {
			c.t.Errorf("%v begins before its parent %v", span["name"], above["name"])
		}
	}
	for id, count := range roots {
		if count != 1 {
			c.t.Errorf("trace %v has %d roots", id, count)
		}
	}
}

func TestOTelKeepsTheRulesOfTheEncoding(t *testing.T) {
	text := otel(t)
	var request []any
	if err := json.Unmarshal(text, &request); err != nil {
		t.Fatal(err)
	}
	c := &checker{t: t, spans: map[string]object{}}
	for _, each := range request {
		group := c.message("ResourceSpans", each)
		c.attributes(c.message("Resource", group["resource"])["attributes"])
		for _, scope := range list(group["scopeSpans"]) {
			read := c.message("ScopeSpans", scope)
			c.message("Scope", read["scope"])
			for _, span := range list(read["spans"]) {
				c.span(span)
			}
		}
	}
	c.parents()
	if len(c.spans) < 100 {
		t.Errorf("only %d spans", len(c.spans))
	}
	if string(otel(t)) != string(text) {
		t.Error("the same runs gave other bytes")
	}
}

// otel returns the entries of a request with the runs of all samples.
func otel(t *testing.T) []byte {
	converter := traceformat.NewOTel("", []string{"Basket", "Catalog", "Ordering", "Payment"})
	var groups []traceformat.ResourceSpans
	for _, run := range append(runs(t), hostile(t)) {
		groups = append(groups, converter.Add(run)...)
	}
	text, err := json.Marshal(groups)
	if err != nil {
		t.Fatal(err)
	}
	return text
}
