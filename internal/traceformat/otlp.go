package traceformat

import "strconv"

// These are the parts of an ExportTraceServiceRequest of the OpenTelemetry
// protocol that are used here, in its JSON encoding: keys in lowerCamelCase,
// trace and span ids in hex, 64-bit integers as text, enums as numbers.
//
// https://github.com/open-telemetry/opentelemetry-proto/blob/main/docs/specification.md#json-protobuf-encoding

// ResourceSpans are the spans of one service.
type ResourceSpans struct {
	Resource   otlpResource     `json:"resource"`
	ScopeSpans []otlpScopeSpans `json:"scopeSpans"`
}

type otlpResource struct {
	Attributes []otlpAttribute `json:"attributes"`
}

type otlpScopeSpans struct {
	Scope otlpScope   `json:"scope"`
	Spans []*otlpSpan `json:"spans"`
}

type otlpScope struct {
	Name string `json:"name"`
}

type otlpSpan struct {
	TraceID      string          `json:"traceId"`
	SpanID       string          `json:"spanId"`
	ParentSpanID string          `json:"parentSpanId,omitempty"`
	Name         string          `json:"name"`
	Kind         int             `json:"kind"`
	Start        unixNano        `json:"startTimeUnixNano"`
	End          unixNano        `json:"endTimeUnixNano"`
	Attributes   []otlpAttribute `json:"attributes,omitempty"`
	Events       []otlpEvent     `json:"events,omitempty"`
	Status       otlpStatus      `json:"status"`

	service string
}

// The kinds of span that are used here.
const (
	kindInternal = 1
	kindServer   = 2 // a command from outside
	kindConsumer = 5 // a handler in a transaction of its own
)

type otlpEvent struct {
	Time       unixNano        `json:"timeUnixNano"`
	Name       string          `json:"name"`
	Attributes []otlpAttribute `json:"attributes,omitempty"`
}

type otlpStatus struct {
	Message string `json:"message,omitempty"`
	Code    int    `json:"code,omitempty"`
}

// The codes of a status; 0 is unset.
const (
	statusOK    = 1
	statusError = 2
)

type otlpAttribute struct {
	Key   string    `json:"key"`
	Value otlpValue `json:"value"`
}

// otlpValue is one of its fields.
type otlpValue struct {
	String *string `json:"stringValue,omitempty"`
	Int    *string `json:"intValue,omitempty"` // 64 bits
	Bool   *bool   `json:"boolValue,omitempty"`
}

func textAttribute(key, text string) otlpAttribute {
	return otlpAttribute{key, otlpValue{String: &text}}
}

func intAttribute(key string, number int) otlpAttribute {
	text := strconv.Itoa(number)
	return otlpAttribute{key, otlpValue{Int: &text}}
}

// unixNano is a moment in nanoseconds since 1970, as text.
type unixNano int64

// MarshalText implements encoding.TextMarshaler.
func (t unixNano) MarshalText() ([]byte, error) {
	return strconv.AppendInt(nil, int64(t), 10), nil
}
