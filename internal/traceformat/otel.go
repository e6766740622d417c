package traceformat

import (
	"fmt"
	"strings"
	"time"

	"github.com/eventstorm/storm/runtime"
	"github.com/eventstorm/storm/runtime/trace"
)

// OTel turns runs into OpenTelemetry traces, one for each. Each bounded context
// is a service. Spans are the scenario, its transactions, and the commands and
// events that are handled; their parents are their causes. All other facts are
// events of these spans.
//
// Ids are counted and time is that of the run's clock, which stands still while
// things happen; so that a viewer can tell before from after, each step is a
// microsecond later than the one before.
type OTel struct {
	contexts []string
	model    string
	traces   int
	spans    int
}

// NewOTel returns a converter for runs of a model with these contexts. The
// name of the model is the service of a context without a name.
func NewOTel(model string, contexts []string) *OTel {
	if model == "" {
		model = "storm"
	}
	return &OTel{model: model, contexts: contexts}
}

// Add converts a run: one entry of resourceSpans for each context that takes
// part, in the order in which they do.
func (o *OTel) Add(run Run) []ResourceSpans {
	o.traces++
	c := &conversion{
		OTel: o, trace: run.Trace, id: fmt.Sprintf("%032x", o.traces),
		owners: make([]*otlpSpan, len(run.Trace.Steps)+1), transactions: map[int]*otlpSpan{},
	}
	c.convert(run)
	return c.byService()
}

// conversion is one run on its way.
type conversion struct {
	*OTel
	trace        *trace.Trace
	id           string
	all          []*otlpSpan
	owners       []*otlpSpan       // by number of the step: the span it opened or belongs to; the scenario at 0
	transactions map[int]*otlpSpan // by number
}

func (c *conversion) convert(run Run) {
	root := c.open(nil, c.trace.Scenario, runtime.Epoch().UnixNano())
	root.service = c.service(c.trace.Context)
	root.Attributes = []otlpAttribute{textAttribute("storm.outcome", c.trace.Outcome.String())}
	if !c.trace.Place.IsZero() {
		root.Attributes = append(root.Attributes, textAttribute("code.file.path", c.trace.Place.File), intAttribute("code.line.number", c.trace.Place.Line))
	}
	if run.Cut != "" {
		root.Attributes = append(root.Attributes, textAttribute("storm.ended_by", run.Cut))
	}
	switch c.trace.Outcome {
	case trace.OutcomePassed:
		root.Status.Code = statusOK
	case trace.OutcomeFailed:
		root.Status = otlpStatus{Code: statusError, Message: "the scenario failed"}
		if len(c.trace.Mismatches) > 0 {
			root.Status.Message = headline(c.trace.Mismatches)
		}
	}
	c.owners[0] = root
	for i := range c.trace.Steps {
		c.step(&c.trace.Steps[i])
	}
}

// open begins a span, which ends where its last step is.
func (c *conversion) open(parent *otlpSpan, name string, at int64) *otlpSpan {
	c.spans++
	span := &otlpSpan{TraceID: c.id, SpanID: fmt.Sprintf("%016x", c.spans), Name: name, Kind: kindInternal, Start: unixNano(at), End: unixNano(at)}
	if parent != nil {
		span.ParentSpanID, span.service = parent.SpanID, parent.service
	}
	c.all = append(c.all, span)
	return span
}

// moment returns when a step was.
func moment(step *trace.Step) int64 {
	return runtime.Epoch().Add(step.At).Add(time.Duration(step.Seq) * time.Microsecond).UnixNano()
}

// step adds a fact: as a span, or to the span it belongs to.
func (c *conversion) step(step *trace.Step) {
	parent, at := c.parent(step), moment(step)
	switch fact := step.Fact.(type) {
	case *trace.TransactionBegan:
		span := c.open(parent, fmt.Sprintf("transaction %d", step.Transaction), at)
		c.transactions[step.Transaction] = span
		parent = span
	case *trace.CommandReceived:
		parent = c.handling(step, parent, fact.Command, fact.Handler, fact.Attempt)
		if fact.SenderKind != trace.SenderPolicy {
			parent.Kind = kindServer
		}
		parent.Attributes = append(parent.Attributes, dataAttributes(fact.Data)...)
	case *trace.HandlerStarted:
		own := c.isOwnTransaction(step)
		parent = c.handling(step, parent, fact.Handler, fact.Handler, fact.Attempt)
		if own {
			parent.Kind = kindConsumer
		}
		parent.Attributes = append(parent.Attributes, textAttribute("storm.event", fact.Event))
	default:
		parent.Events = append(parent.Events, spanEvent(step, unixNano(at)))
		c.fail(step, parent)
	}
	if step.Seq < len(c.owners) {
		c.owners[step.Seq] = parent
	}
	c.extend(parent, step, unixNano(at))
}

// handling opens the span of a message that is handled.
func (c *conversion) handling(step *trace.Step, parent *otlpSpan, name, handler string, attempt int) *otlpSpan {
	span := c.open(parent, name, moment(step))
	span.service = c.serviceOf(handler)
	span.Attributes = []otlpAttribute{textAttribute("storm.handler", handler), intAttribute("storm.attempt", attempt)}
	if transaction := c.transactions[step.Transaction]; transaction != nil && transaction.SpanID == span.ParentSpanID {
		transaction.service = span.service
	}
	return span
}

// fail gives spans the status of what went wrong first in them. That of the
// scenario says whether it passed.
func (c *conversion) fail(step *trace.Step, span *otlpSpan) {
	if span == c.owners[0] || span.Status.Code != 0 {
		return
	}
	switch fact := step.Fact.(type) {
	case *trace.CommandRejected:
		span.Status = otlpStatus{Code: statusError, Message: "rejected: " + fact.Reason}
	case *trace.CommandUnhandled, *trace.StepBudgetExceeded, *trace.DeadLettered, *trace.ApplicationCrashed, *trace.MessageLost,
		*trace.GhostPublished, *trace.CommandUnanswered, *trace.CommandFailed:
		span.Status = otlpStatus{Code: statusError, Message: fact.Sentence()}
	case *trace.HandlerFailed:
		span.Status = otlpStatus{Code: statusError, Message: fact.Reason}
	case *trace.TransactionRolledBack:
		span.Status = otlpStatus{Code: statusError, Message: "rolled back: " + fact.Reason}
	}
}

// parent returns the span that a step stands in: that of its cause, or of its
// transaction when the cause lies before it.
func (c *conversion) parent(step *trace.Step) *otlpSpan {
	began := c.transactions[step.Transaction]
	if began != nil && (c.isOwnTransaction(step) || isBracket(step.Fact)) {
		return began
	}
	if step.Cause > 0 && step.Cause < step.Seq && step.Cause < len(c.owners) {
		return c.owners[step.Cause]
	}
	return c.owners[0]
}

// isOwnTransaction reports whether the cause of a step lies outside of the
// transaction of the step.
func (c *conversion) isOwnTransaction(step *trace.Step) bool {
	cause := c.trace.Step(step.Cause)
	return step.Transaction > 0 && (cause == nil || cause.Transaction != step.Transaction)
}

func isBracket(fact trace.Fact) bool {
	switch fact.(type) {
	case *trace.TransactionCommitted, *trace.TransactionRolledBack:
		return true
	default:
		return false
	}
}

// extend lets the span of a step, its transaction and the scenario last until
// a moment, and so do the spans between.
func (c *conversion) extend(span *otlpSpan, step *trace.Step, at unixNano) {
	span.End = max(span.End, at)
	for cause := c.trace.Step(step.Cause); cause != nil && cause.Transaction == step.Transaction && cause.Seq < step.Seq; cause = c.trace.Step(cause.Cause) {
		owner := c.owners[cause.Seq]
		owner.End = max(owner.End, at)
		step = cause
	}
	if transaction := c.transactions[step.Transaction]; transaction != nil {
		transaction.End = max(transaction.End, at)
	}
	c.owners[0].End = max(c.owners[0].End, at)
}

// service returns the service that a context is.
func (c *conversion) service(context string) string {
	if context == "" {
		return c.model
	}
	return context
}

// serviceOf returns the service of an element by its qualified name.
func (c *conversion) serviceOf(qualified string) string {
	longest := ""
	for _, context := range c.contexts {
		if len(context) > len(longest) && strings.HasPrefix(qualified, context+".") {
			longest = context
		}
	}
	return c.service(longest)
}

// byService groups the spans.
func (c *conversion) byService() []ResourceSpans {
	var groups []ResourceSpans
	index := map[string]int{}
	for _, span := range c.all {
		at, known := index[span.service]
		if !known {
			at = len(groups)
			index[span.service] = at
			groups = append(groups, ResourceSpans{
				Resource:   otlpResource{[]otlpAttribute{textAttribute("service.name", span.service)}},
				ScopeSpans: []otlpScopeSpans{{Scope: otlpScope{Name: "storm"}}},
			})
		}
		groups[at].ScopeSpans[0].Spans = append(groups[at].ScopeSpans[0].Spans, span)
	}
	return groups
}
