package model

import (
	"math"
	"strconv"
	"time"

	"gopkg.in/yaml.v3"
)

// Fault is something that goes wrong in a run.
type Fault struct {
	At     Range
	Where  Name
	Kind   FaultKind
	Target Declared      // *Handler, *Process, *External, *Command or *Event, nil when unresolved
	Times  int           // how often it strikes, the first times; 0: always
	Crash  CrashPoint    // of FaultCrashes
	Down   time.Duration // of FaultDown: how long, from the beginning of the run

	stated  []Name // the keys that say what goes wrong
	timesAt Range
}

// FaultKind says what goes wrong.
type FaultKind uint8

// The kinds of fault.
const (
	FaultFails      FaultKind = iota // attempts of a handler or process, or calls of an external system, fail
	FaultCrashes                     // the application that runs a handler, process or command dies
	FaultDuplicated                  // the broker delivers an integration event again
	FaultDown                        // a handler, process or external system cannot be reached
)

// CrashPoint says where an application dies: at which point of the transaction
// that runs a handler or command.
type CrashPoint uint8

// The points.
const (
	CrashBeforeCommit  CrashPoint = iota // the transaction is lost
	CrashAfterCommit                     // between commit and publish
	CrashAfterPublish                    // between publish and marking as published
	CrashAfterHandling                   // between the consumer's commit and its acknowledgement
)

// String returns the word used in a model, such as "after-commit".
func (p CrashPoint) String() string { return crashWords[p] }

var crashWords = []string{
	CrashBeforeCommit: "before-commit", CrashAfterCommit: "after-commit", CrashAfterPublish: "after-publish", CrashAfterHandling: "after-handling",
}

// FaultWords returns the words for how often a fault strikes, by their number.
func FaultWords() []string { return []string{"always", "once", "twice"} }

var faultForm = form[Fault]{
	noun:    "fault",
	summary: "Something that goes wrong in a run.",
	keys: []key[Fault]{
		{
			name: "at", summary: "Where: a handler, a process, a command, an external system or an integration event.", standard: "needed",
			example: "at: ChargeWhenSubmitted", binding: mention("a handler, process, command, external system or integration event", func(f *Fault) *Name { return &f.Where }),
		},
		{
			name: "fails", summary: "How many attempts of a handler or process, or calls of an external system, fail, the first ones: once, twice, a number, or always.", standard: "always, if nothing else goes wrong",
			example: "fails: twice", binding: often("fails", FaultFails),
		},
		{
			name: "crashes", summary: "Where the application dies in the transaction that runs the handler, process or command: before its commit, after commit and before anything is published, after publish and before that is marked, or after handling and before the message is acknowledged.", standard: "it does not",
			example: "crashes: after-commit", binding: crashes(),
		},
		{
			name: "times", summary: "How many times it crashes, the first times.", standard: "1",
			example: "times: 2", binding: integer(1, func(f *Fault, times int, at Range) { f.Times, f.timesAt = times, at }),
		},
		{
			name: "duplicated", summary: "How many messages of the integration event the broker delivers a second time, the first ones: once, twice, a number, or always.", standard: "never",
			example: "duplicated: once", binding: often("duplicated", FaultDuplicated),
		},
		{
			name: "down", summary: "How long the handler, process or external system is down, from the beginning: messages for it wait, calls of the external system fail.", standard: "not at all",
			example: "down: 30m", binding: down(),
		},
	},
}

// often binds a key to how often a fault of a kind strikes.
func often(name string, kind FaultKind) binding[Fault] {
	return binding[Fault]{
		shape: eitherShape{[]shape{choiceShape{FaultWords()}, integerShape{1, math.MaxInt}}},
		read: func(r *reader, node *yaml.Node, into *Fault) {
			into.state(r, name, kind, node)
			if number, err := strconv.Atoi(node.Value); err == nil && node.Kind == yaml.ScalarNode && number > 0 {
				into.Times = number
				return
			}
			if i, ok := r.option(node, FaultWords(), "a number of times such as 3"); ok {
				into.Times = i
			}
		},
	}
}

func crashes() binding[Fault] {
	inner := word(crashWords, func(f *Fault, i int, _ Range) { f.Crash = CrashPoint(i) })
	return binding[Fault]{shape: inner.shape, read: func(r *reader, node *yaml.Node, into *Fault) {
		into.state(r, "crashes", FaultCrashes, node)
		inner.read(r, node, into)
	}}
}

func down() binding[Fault] {
	inner := length(func(f *Fault, down time.Duration, _ Range) { f.Down = down })
	return binding[Fault]{shape: inner.shape, read: func(r *reader, node *yaml.Node, into *Fault) {
		into.state(r, "down", FaultDown, node)
		inner.read(r, node, into)
	}}
}

// state notes what goes wrong; the first key that says so counts.
func (f *Fault) state(r *reader, name string, kind FaultKind, node *yaml.Node) {
	if len(f.stated) == 0 {
		f.Kind = kind
	}
	f.stated = append(f.stated, Name{Text: name, At: r.rangeOf(node)})
}

func readFault(r *reader, node *yaml.Node) *Fault {
	fault := &Fault{At: r.rangeOf(node)}
	faultForm.read(r, node, fault)
	switch {
	case len(fault.stated) > 1:
		r.report(Diagnostic{
			Rule:    "scenario/fault",
			Message: "the fault says both " + quote(fault.stated[0].Text) + " and " + quote(fault.stated[1].Text),
			Hint:    "write one fault for each",
			At:      fault.stated[1].At,
			Related: []Related{{Message: "first here", At: fault.stated[0].At}},
		})
	case !fault.timesAt.IsZero() && fault.Kind != FaultCrashes:
		r.report(Diagnostic{
			Rule:    "scenario/fault",
			Message: quote("times") + " says how many times an application crashes, but this fault does not crash one",
			Hint:    "write the number behind fails or duplicated, or add crashes:",
			At:      fault.timesAt,
		})
	case fault.Kind == FaultCrashes && fault.timesAt.IsZero():
		fault.Times = 1
	}
	return fault
}

// fault resolves where a fault strikes.
func (r *resolver) fault(c *Context, fault *Fault) {
	if fault.Where.IsZero() {
		r.report(Diagnostic{
			Rule:    "syntax/missing-key",
			Message: "the fault does not say what fails",
			Hint:    "add at: with a handler, a process, a command, an external system or an integration event",
			At:      fault.At,
		})
		return
	}
	target, found := lookUp(r, c, fault.Where.Text, failingOf)
	if !found {
		target, found = lookUp(r, c, fault.Where.Text, messagesOf)
	}
	if !found {
		r.unresolved(c, fault.Where, "handler, process, command, external system or integration event", append(known(r, c, fault.Where.Text, failingOf, anyDeclared), known(r, c, fault.Where.Text, messagesOf, anyDeclared)...))
		return
	}
	r.mentioned(fault.Where, target.Declaration().Name)
	if why, hint := fault.unfit(target); why != "" {
		r.report(Diagnostic{
			Rule:    "scenario/fault",
			Message: quote(fault.Where.Text) + " is " + article(target.Declaration().Kind.String()) + ", which " + why,
			Hint:    hint,
			At:      fault.Where.At,
			Related: []Related{{Message: "declared here", At: target.Declaration().Name.At}},
		})
		return
	}
	fault.Target = target
}

// unfit says why a fault cannot strike at an element, or nothing.
func (f *Fault) unfit(target Declared) (why, hint string) {
	kind := target.Declaration().Kind
	event, _ := target.(*Event)
	reacts := kind == KindHandler || kind == KindProcess
	switch f.Kind {
	case FaultCrashes:
		if !reacts && kind != KindCommand {
			return "no transaction of the model runs", "name the handler, the process or the command in whose transaction the application crashes"
		}
	case FaultDuplicated:
		if event == nil || event.EventKind != EventIntegration {
			return "no broker delivers", "name an integration event"
		}
	case FaultDown:
		if !reacts && kind != KindExternal {
			return "can't be down", "name the handler or process that gets it, or an external system"
		}
	default:
		if !reacts && kind != KindExternal {
			return "can't fail by itself", "name its handler, a process or an external system"
		}
	}
	return "", ""
}

// lookUp is find for a name that may also stand for something else: it reports
// nothing.
func lookUp[V any](r *resolver, c *Context, name string, in func(*index) map[string]V) (found V, ok bool) {
	if found, ok := in(r.indexes[c])[name]; ok {
		return found, true
	}
	for other, rest := range r.qualifications(name) {
		if found, ok := in(r.indexes[other])[rest]; ok {
			return found, true
		}
	}
	return found, false
}
