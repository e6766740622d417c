package model

import (
	"slices"
	"sort"
	"strings"

	"github.com/eventstorm/storm/model/value"
)

// A resolver turns the mentions in a model into what they name, types into
// value types, and texts into expressions and values.
type resolver struct {
	model       *Model
	contexts    map[string]*Context
	indexes     map[*Context]*index
	types       map[declaredType]*typeWork
	typeDepth   int             // how many types are being worked out, each within the one before
	lost        map[string]bool // names in parts that can't be parsed
	mentions    *mentionList    // what was found so far; nil: nobody asks
	comparisons int             // how many more pairs of letters may be compared for suggestions
	diagnostics []Diagnostic
}

// resolve completes a merged model and returns what is wrong with it.
func resolve(m *Model, lost map[string]bool, found *mentionList) []Diagnostic {
	r := &resolver{
		model: m, contexts: map[string]*Context{}, indexes: map[*Context]*index{},
		types: map[declaredType]*typeWork{}, lost: lost, mentions: found, comparisons: maxComparisons,
	}
	for _, context := range m.Contexts {
		r.contexts[context.Name.Text] = context
		r.indexes[context] = r.indexContext(context)
		r.declarations(context)
	}
	m.number()
	r.resolveTypes()
	r.resolveReferences()
	r.resolveRecords()
	r.perContext((*resolver).resolveBehaviour)
	r.perContext((*resolver).resolveScenarios)
	return r.diagnostics
}

// perContext resolves something that changes each context alone, in parallel.
// All else that is needed for it is resolved before.
func (r *resolver) perContext(work func(*resolver, *Context)) {
	diagnostics := make([][]Diagnostic, len(r.model.Contexts))
	found := make([]mentionList, len(r.model.Contexts))
	inParallel(len(r.model.Contexts), func(i int) {
		worker := *r
		worker.diagnostics = nil
		if r.mentions != nil {
			worker.mentions = &found[i]
		}
		worker.comparisons /= len(r.model.Contexts)
		work(&worker, r.model.Contexts[i])
		diagnostics[i] = worker.diagnostics
	})
	for _, found := range diagnostics {
		r.diagnostics = append(r.diagnostics, found...)
	}
	for i := range found {
		r.mentions.append(&found[i])
	}
}

func (r *resolver) report(d Diagnostic) {
	if d.Severity == SeverityInfo {
		d.Severity = SeverityError
	}
	r.diagnostics = append(r.diagnostics, d)
}

// find returns what a name mentioned in a context stands for, in one of the
// maps of an index: in the context itself, or behind another one's name and a
// dot. It reports a name that stands for nothing.
func find[V any](r *resolver, c *Context, name Name, wanted string, in func(*index) map[string]V) (found V, ok bool) {
	if name.IsZero() {
		return found, false
	}
	if found, ok := lookUp(r, c, name.Text, in); ok {
		if r.mentions != nil {
			r.mentioned(name, nameOf(found))
		}
		return found, true
	}
	r.unresolved(c, name, wanted, known(r, c, name.Text, in, func(V) bool { return true }))
	return found, false
}

// maxComparisons bounds how many pairs of letters are compared for
// suggestions, so that a model of a great many wrong names is read in time too.
// Contexts that are resolved in parallel share it evenly, so that what is
// suggested does not depend on which is first.
const maxComparisons = 150_000_000

// affords reports whether a name may still be compared with so many others.
func (r *resolver) affords(name string, others int) bool {
	const overhead = 64 // of sorting and looking at a name
	cost := others * (len(name)*len(name) + overhead)
	if r.comparisons < cost {
		return false
	}
	r.comparisons -= cost
	return true
}

// qualifications yields each way to read a name as a context's name, a dot
// and a name in that context: context names may contain dots.
func (r *resolver) qualifications(name string) func(yield func(*Context, string) bool) {
	return func(yield func(*Context, string) bool) {
		for i := range len(name) {
			if name[i] != '.' {
				continue
			}
			if context, known := r.contexts[name[:i]]; known && !yield(context, name[i+1:]) {
				return
			}
		}
	}
}

// known returns the names that could have been written instead of one, of
// what fits the place: those of the context, then those of others, qualified.
// It leaves out what would take too long to compare.
func known[V any](r *resolver, c *Context, written string, in func(*index) map[string]V, fits func(V) bool) []string {
	var names []string
	if own := in(r.indexes[c]); r.affords(written, len(own)) {
		names = fitting(own, fits)
	}
	for _, other := range r.model.Contexts {
		all := in(r.indexes[other])
		if other == c || other.Name.Text == "" || !r.affords(written, len(all)) {
			continue
		}
		for _, name := range fitting(all, fits) {
			names = append(names, other.Name.Text+"."+name)
		}
	}
	return names
}

// fitting returns the names of what fits a place, sorted.
func fitting[V any](all map[string]V, fits func(V) bool) []string {
	names := make([]string, 0, len(all))
	for name, element := range all {
		if fits(element) {
			names = append(names, name)
		}
	}
	sort.Strings(names)
	return names
}

// unresolved reports a mention that names nothing of the wanted sort.
func (r *resolver) unresolved(c *Context, name Name, wanted string, known []string) {
	if r.isLost(name.Text) {
		return
	}
	if other := r.elementNamed(c, name.Text); other != nil {
		r.mentioned(name, other.Name)
		r.wrongKind(name, other, wanted, known)
		return
	}
	hint := suggestReference(name.Text, known)
	if unnamed := r.contexts[""]; unnamed != nil && unnamed != c && r.indexes[unnamed].any(name.Text) != nil {
		hint = "it is in a context without a name: give that one a name with context:, and write the name before a dot here"
	}
	if list := listedIn(name.Text, known); list != "" {
		hint = quote(list) + " is one name; for several write [" + list + "]"
	}
	if hint == "" {
		hint = "declare it under " + collectionOf(wanted)
	}
	r.report(Diagnostic{
		Rule:    "reference/unresolved",
		Message: "there is no " + wanted + " " + quote(name.Text),
		Hint:    hint,
		At:      name.At,
	})
}

// listedIn returns the known name that reads like a list with the name in it,
// such as "Guest, Receptionist" without brackets.
func listedIn(name string, known []string) string {
	for _, other := range known {
		if items := strings.Split(other, ", "); len(items) > 1 && slices.Contains(items, name) {
			return other
		}
	}
	return ""
}

// isLost reports whether a name may be declared in a part that can't be
// parsed.
func (r *resolver) isLost(name string) bool {
	if len(r.lost) == 0 {
		return false
	}
	for {
		if r.lost[name] {
			return true
		}
		_, rest, qualified := strings.Cut(name, ".")
		if !qualified {
			return false
		}
		name = rest
	}
}

// wrongKind reports a mention of an element of another kind than expected.
func (r *resolver) wrongKind(name Name, other *Element, wanted string, known []string) {
	hint := suggestOnly(name.Text, known)
	switch {
	case other.Kind == KindEvent && wanted == "command":
		hint = "events are raised or published: name it under raises or publishes, or name a command here"
	case other.Kind == KindCommand && wanted == "event":
		hint = "commands are sent: name it under sends, or name an event here"
	}
	r.report(Diagnostic{
		Rule:    "reference/wrong-kind",
		Message: quote(name.Text) + " is " + article(other.Kind.String()) + "; expected " + article(wanted),
		Hint:    hint,
		At:      name.At,
		Related: []Related{{Message: "declared here", At: other.Name.At}},
	})
}

func suggestOnly(name string, known []string) string {
	if near := value.Nearest(name, known); near != "" {
		return "did you mean " + quote(near) + "?"
	}
	return ""
}

// suggestReference suggests a qualified name when only the context is
// missing, and the nearest name otherwise.
func suggestReference(name string, known []string) string {
	for _, candidate := range known {
		if strings.HasSuffix(candidate, "."+name) {
			return "write " + quote(candidate) + " for the one of another context"
		}
	}
	return suggestOnly(name, known)
}

// elementNamed returns an element of any kind that a name stands for, or nil.
func (r *resolver) elementNamed(c *Context, name string) *Element {
	if element := r.indexes[c].any(name); element != nil {
		return element.Declaration()
	}
	for other, rest := range r.qualifications(name) {
		if element := r.indexes[other].any(rest); element != nil {
			return element.Declaration()
		}
	}
	return nil
}

// any returns an element of any kind with a name, or nil.
func (x *index) any(name string) Declared {
	for _, names := range []map[string]Declared{
		x.messages, x.handlers, x.aggregates, x.readModels, x.processes, x.parties, x.scenarios,
	} {
		if element, ok := names[name]; ok {
			return element
		}
	}
	if declared, ok := x.types[name]; ok && declared.dataType != nil {
		return declared.dataType
	}
	return nil
}

// collectionOf returns the key under which elements of a sort are declared.
func collectionOf(wanted string) string {
	switch wanted {
	case "actor":
		return "actors"
	case "actor or external system":
		return "actors or externals"
	case "external system":
		return "externals"
	case "read model":
		return "readModels"
	case "process":
		return "processes"
	case "timer":
		return "the timers of a process"
	case "command or event":
		return "commands or events"
	case "handler or process":
		return "handlers or processes"
	case "handler, process, command, external system or integration event":
		return "handlers, processes, commands, externals or events"
	default:
		return plural(wanted)
	}
}

// findAs is find for one kind of element.
func findAs[E Declared](r *resolver, c *Context, name Name, wanted string, in func(*index) map[string]Declared) (found E, ok bool) {
	if name.IsZero() {
		return found, false
	}
	declared, ok := lookUp(r, c, name.Text, in)
	if ok {
		r.mentioned(name, declared.Declaration().Name)
	}
	if found, is := declared.(E); ok && is {
		return found, true
	}
	others := known(r, c, name.Text, in, func(other Declared) bool { _, is := other.(E); return is })
	if ok {
		r.wrongKind(name, declared.Declaration(), wanted, others)
	} else {
		r.unresolved(c, name, wanted, others)
	}
	return found, false
}

// anyDeclared fits each element.
func anyDeclared(Declared) bool { return true }

func messagesOf(x *index) map[string]Declared   { return x.messages }
func partiesOf(x *index) map[string]Declared    { return x.parties }
func aggregatesOf(x *index) map[string]Declared { return x.aggregates }
func readModelsOf(x *index) map[string]Declared { return x.readModels }
func typesOf(x *index) map[string]declaredType  { return x.types }
func failingOf(x *index) map[string]Declared    { return x.failing }
func timersOf(x *index) map[string]*Timer       { return x.timers }

func (r *resolver) command(c *Context, name Name) *Command {
	command, _ := findAs[*Command](r, c, name, "command", messagesOf)
	return command
}

func (r *resolver) event(c *Context, name Name) *Event {
	event, _ := findAs[*Event](r, c, name, "event", messagesOf)
	return event
}

func (r *resolver) aggregate(c *Context, name Name) *Aggregate {
	aggregate, _ := findAs[*Aggregate](r, c, name, "aggregate", aggregatesOf)
	return aggregate
}

func (r *resolver) readModel(c *Context, name Name) *ReadModel {
	readModel, _ := findAs[*ReadModel](r, c, name, "read model", readModelsOf)
	return readModel
}

func (r *resolver) actor(c *Context, name Name) *Actor {
	actor, _ := findAs[*Actor](r, c, name, "actor", partiesOf)
	return actor
}

func (r *resolver) external(c *Context, name Name) *External {
	external, _ := findAs[*External](r, c, name, "external system", partiesOf)
	return external
}
