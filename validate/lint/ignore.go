package lint

import (
	"strings"
	"time"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/format"
)

// marker begins an ignore comment, behind its "#".
const marker = "storm:ignore"

// An ignore is a comment that suppresses the findings of some rules in what
// begins on its line, or on the next line that says something:
//
//	# storm:ignore naming/event-past-tense until 2027-01-31 -- the name is public
type ignore struct {
	at     model.Range
	rules  []ignored
	reason string
	until  time.Time // the last day on which it counts; zero: for good
	line   int       // that it is about, with all that belongs to it; 0: none
}

// An ignored is a rule, or a group of rules, in an ignore comment.
type ignored struct {
	model.Name
	known bool
	used  bool // it suppressed a finding
}

// expired reports whether the last day on which it counts is over.
func (g *ignore) expired(today time.Time) bool {
	return !g.until.IsZero() && today.After(g.until)
}

// ignoresIn finds the ignore comments of a source.
func ignoresIn(source *model.Source, book *notebook) []*ignore {
	if !mayHoldIgnores(source.Content) {
		return nil
	}
	var found []*ignore
	outline := outlineOf(source)
	for _, comment := range format.Comments(source.Content) {
		if g := readIgnore(source, comment, book); g != nil {
			g.line = g.at.Start().Line
			if comment.Own {
				g.line = outline.next(g.line)
			}
			found = append(found, g)
		}
	}
	return found
}

// readIgnore reads a comment; it is nil when it ignores nothing.
func readIgnore(source *model.Source, comment format.Comment, book *notebook) *ignore {
	reader := &ignoreReader{source: source, at: comment.Start + 1, end: comment.End, book: book}
	if reader.word() != marker {
		reader.reportSlip(comment)
		return nil
	}
	g := &ignore{at: source.Range(comment.Start, comment.End)}
	if !reader.read(g) {
		return nil
	}
	return g
}

// An ignoreReader reads the words of an ignore comment.
type ignoreReader struct {
	source  *model.Source
	at, end int // what is left of the comment, as offsets
	start   int // of the last word
	book    *notebook
}

// word returns the next word, which ends at a space or a comma, or "".
func (r *ignoreReader) word() string {
	content := r.source.Content
	for r.at < r.end && isBetween(content[r.at]) {
		r.at++
	}
	r.start = r.at
	for r.at < r.end && !isBetween(content[r.at]) {
		r.at++
	}
	return string(content[r.start:r.at])
}

func isBetween(c byte) bool { return c == ' ' || c == '\t' || c == ',' }

// lastWord returns the place of the last word.
func (r *ignoreReader) lastWord() model.Range { return r.source.Range(r.start, r.at) }

// maxIgnored bounds the rules of one comment.
const maxIgnored = 50

// read reads what stands behind the marker. It reports false, and says why,
// when that can't be understood.
func (r *ignoreReader) read(g *ignore) bool {
	g.reason = r.reason()
	for word := r.word(); word != ""; word = r.word() {
		switch {
		case word == "until":
			day, err := time.Parse(time.DateOnly, r.word())
			if err != nil {
				return r.invalid("behind until stands the last day on which it counts, as in until 2027-01-31", r.lastWord())
			}
			g.until = day
		case len(g.rules) == maxIgnored:
			return r.invalid("the comment names too many rules; name a group, such as naming/*", r.lastWord())
		default:
			g.rules = append(g.rules, ignored{Name: model.Name{Text: word, At: r.lastWord()}})
		}
	}
	if len(g.rules) == 0 {
		return r.invalid("say which rule: # storm:ignore naming/event-past-tense -- the reason", g.at)
	}
	return true
}

// reason cuts off what stands behind two hyphens, or the dash that a word
// processor makes of them.
func (r *ignoreReader) reason() string {
	comment := string(r.source.Content[r.at:r.end])
	for at := range comment {
		for _, dash := range []string{"--", "—", "–"} {
			if strings.HasPrefix(comment[at:], dash) {
				r.end = r.at + at
				return strings.TrimSpace(comment[at+len(dash):])
			}
		}
	}
	return ""
}

func (r *ignoreReader) invalid(hint string, at model.Range) bool {
	r.book.add(model.Diagnostic{Rule: invalidIgnore, Message: "the ignore comment can't be understood, and so ignores nothing", Hint: hint, At: at})
	return false
}
