package render

import (
	"slices"
	"strings"

	"github.com/eventstorm/storm/render/page"
	"github.com/eventstorm/storm/runtime/trace"
)

// maxRunSteps is how many steps of a run a page plays; a loop may have ten
// thousand.
const maxRunSteps = 300

// pageRuns returns the runs of a scene as a page plays them: the steps that
// happen at a note, or go wrong. Runs that have none are left out.
func pageRuns(scene *Scene) []page.Run {
	runs := []page.Run{}
	finder := newNoteFinder(scene.Graph)
	for i := range scene.Runs {
		if run := finder.run(&scene.Runs[i]); len(run.Steps) > 0 {
			runs = append(runs, run)
		}
	}
	return runs
}

func (f *noteFinder) run(t *trace.Trace) page.Run {
	run := page.Run{Name: t.Scenario, Outcome: t.Outcome.String(), Steps: []page.Step{}}
	f.recent = nil
	for i := range t.Steps {
		words := trace.Words(t.Steps[i].Fact, "")
		notes := f.notes(words)
		trouble := slices.ContainsFunc(words, func(word trace.Word) bool { return word.Role == trace.RoleTrouble })
		if len(notes) == 0 && !trouble {
			continue
		}
		if len(run.Steps) == maxRunSteps {
			run.Cut = true
			break
		}
		run.Steps = append(run.Steps, page.Step{At: duration(t.Steps[i].At), Words: pageWords(trace.Words(t.Steps[i].Fact, t.Context)), Notes: notes})
	}
	return run
}

func pageWords(words []trace.Word) []page.Word {
	result := make([]page.Word, len(words))
	for i, word := range words {
		result[i] = page.Word{Text: word.Text, Class: roleClass(word.Role)}
	}
	return result
}

func roleClass(role trace.Role) string {
	switch role {
	case trace.RolePlain, trace.RoleStructure:
		return ""
	case trace.RoleData:
		return "data"
	case trace.RoleTrouble:
		return "trouble"
	default:
		return "name"
	}
}

// roleKinds are the kinds of note that a word of a role may name.
func roleKinds(role trace.Role) []Kind {
	switch role {
	case trace.RoleActor:
		return []Kind{KindActor}
	case trace.RoleCommand:
		return []Kind{KindCommand}
	case trace.RoleEvent:
		return []Kind{KindEvent, KindIntegrationEvent}
	case trace.RolePolicy:
		return []Kind{KindPolicy, KindProcess, KindTimer}
	case trace.RoleAggregate:
		return []Kind{KindAggregate}
	case trace.RoleReadModel:
		return []Kind{KindReadModel}
	case trace.RoleExternal:
		return []Kind{KindExternal}
	default:
		return nil
	}
}

// noteFinder finds the notes that a fact is about.
type noteFinder struct {
	byName map[noteName][]int
	beside [][]int // the notes that a line joins to each
	recent []int   // the notes of the fact before
}

type noteName struct {
	kind    Kind
	element string // qualified name
}

func newNoteFinder(graph *Graph) *noteFinder {
	f := &noteFinder{byName: make(map[noteName][]int), beside: make([][]int, len(graph.Nodes))}
	for number, node := range graph.Nodes {
		name := noteName{node.Kind, node.Element}
		f.byName[name] = append(f.byName[name], number)
	}
	for _, edge := range graph.Edges {
		f.beside[edge.From] = append(f.beside[edge.From], edge.To)
		f.beside[edge.To] = append(f.beside[edge.To], edge.From)
	}
	return f
}

// notes returns the notes that the words of a fact name, in the order of the
// words.
func (f *noteFinder) notes(words []trace.Word) []int {
	found := []int{}
	for _, word := range words {
		element := word.Text
		if word.Role == trace.RoleAggregate {
			element, _, _ = strings.Cut(element, "/") // the rest is its identity
		}
		for _, kind := range roleKinds(word.Role) {
			if note, is := f.nearest(f.byName[noteName{kind, element}], found); is && !slices.Contains(found, note) {
				found = append(found, note)
			}
		}
	}
	if len(found) > 0 {
		f.recent = found
	}
	return found
}

// nearest chooses between the notes that an element has in several places:
// one that a line joins to a note of this fact or of the fact before.
func (f *noteFinder) nearest(notes, found []int) (int, bool) {
	for _, near := range [][]int{found, f.recent} {
		for _, note := range notes {
			if slices.Contains(near, note) || slices.ContainsFunc(f.beside[note], func(other int) bool { return slices.Contains(near, other) }) {
				return note, true
			}
		}
	}
	if len(notes) == 0 {
		return 0, false
	}
	return notes[0], true
}
