package naming_test

import (
	"bufio"
	"flag"
	"fmt"
	"hash/fnv"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/eventstorm/storm/validate/naming"
)

var misses = flag.Bool("misses", false, "print the corpus rows of the tuned half that are judged wrongly")

// row is one labelled name of testdata/names.tsv.
type row struct {
	name, kind, verdict string
	language            naming.Language
}

// tuned reports whether the words and rules of the package may be tuned on the
// row. The other half is held out: nobody looks at it while writing rules.
func (r row) tuned() bool {
	h := fnv.New32a()
	h.Write([]byte(r.name))
	return h.Sum32()>>8%2 == 0
}

// good and bad report what the label says; an ambiguous row is neither.
func (r row) good() bool { return r.verdict == "past" || r.verdict == "imperative" }
func (r row) bad() bool  { return strings.HasPrefix(r.verdict, "not-") }

// check asks the checker of the row's language.
func (r row) check(t testing.TB) naming.Verdict {
	t.Helper()
	c, err := naming.New(r.language)
	if err != nil {
		t.Fatal(err)
	}
	if r.kind == "command" {
		return c.Command(r.name)
	}
	return c.Event(r.name)
}

// corpus reads the labelled names of the project.
func corpus(t testing.TB) []row {
	t.Helper()
	return read(t, "testdata/names.tsv")
}

// read reads a file of labelled names.
func read(t testing.TB, path string) []row {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var rows []row
	for s := bufio.NewScanner(f); s.Scan(); {
		cells := strings.Split(s.Text(), "\t")
		if len(cells) == 4 && cells[0] != "name" {
			rows = append(rows, row{cells[0], cells[1], cells[2], naming.Language(cells[3])})
		}
	}
	if len(rows) == 0 {
		t.Fatalf("%s has no rows", path)
	}
	return rows
}

// score counts the answers for one kind of name in one language.
type score struct{ good, goodFlagged, goodUnknown, bad, badCaught, badPassed int }

func (s *score) add(r row, v naming.Verdict) {
	switch {
	case r.good():
		s.good++
		if v.Answer == naming.No {
			s.goodFlagged++
		} else if v.Answer == naming.Unknown {
			s.goodUnknown++
		}
	case r.bad():
		s.bad++
		if v.Answer == naming.No {
			s.badCaught++
		} else if v.Answer == naming.Yes {
			s.badPassed++
		}
	}
}

func percent(part, whole int) string {
	if whole == 0 {
		return "-"
	}
	return fmt.Sprintf("%.1f%%", 100*float64(part)/float64(whole))
}

func (s score) String() string {
	return fmt.Sprintf("good %3d flagged %2d (%s) unknown %2d | bad %3d caught %3d (%s) passed %2d | precision %s recall %s",
		s.good, s.goodFlagged, percent(s.goodFlagged, s.good), s.goodUnknown, s.bad, s.badCaught, percent(s.badCaught, s.bad), s.badPassed,
		percent(s.badCaught, s.badCaught+s.goodFlagged), percent(s.badCaught, s.bad))
}

// wrong reports whether the verdict contradicts the label, or leaves a bad
// name uncaught.
func wrong(r row, v naming.Verdict) bool {
	return r.good() && v.Answer == naming.No || r.bad() && v.Answer != naming.No
}

// ratchet is the worst that a change may do to the corpus, per language and
// kind: good names flagged at most, bad names caught at least. Only tighten it.
var ratchet = map[string]struct{ flagged, caught int }{
	"cs command": {0, 4},
	"cs event":   {0, 12},
	"de command": {0, 2},
	"de event":   {0, 16},
	"en command": {0, 9},
	"en event":   {0, 158},
	"es command": {1, 3},
	"es event":   {0, 24},
	"fa command": {0, 0},
	"fa event":   {0, 6},
	"fr command": {0, 3},
	"fr event":   {0, 13},
	"pt command": {0, 2},
	"pt event":   {0, 15},
	"sk event":   {0, 0},
}

// measure scores the corpus: each half alone, and as a whole.
func measure(t *testing.T) (halves, whole map[string]*score) {
	t.Helper()
	halves, whole = map[string]*score{}, map[string]*score{}
	for _, r := range corpus(t) {
		v := r.check(t)
		half := heldOut
		if r.tuned() {
			half = "tuned"
		}
		key := string(r.language) + " " + r.kind
		count(whole, key, r, v)
		count(halves, key+" "+half, r, v)
		if *misses && r.tuned() && (wrong(r, v) || r.good() && v.Answer == naming.Unknown) {
			t.Logf("%s %s %s: %s, %s (%s)", r.language, r.kind, r.name, r.verdict, v.Answer, v.Reason)
		}
	}
	return halves, whole
}

// heldOut is the half that is only measured.
const heldOut = "held-out"

// TestCorpus is the ratchet: run it with -v to see the figures of each half,
// and with -args -misses to see the wrong answers of the tuned half.
func TestCorpus(t *testing.T) {
	halves, whole := measure(t)
	for _, k := range slices.Sorted(maps.Keys(halves)) {
		t.Logf("%-19s  %s", k, halves[k])
	}
	for _, k := range slices.Sorted(maps.Keys(whole)) {
		if s, limit := whole[k], ratchet[k]; s.goodFlagged > limit.flagged || s.badCaught < limit.caught {
			t.Errorf("%s: %d good names flagged, %d bad ones caught; it was %d and %d", k, s.goodFlagged, s.badCaught, limit.flagged, limit.caught)
		}
	}
}

// count adds the verdict to the score of key.
func count(scores map[string]*score, key string, r row, v naming.Verdict) {
	if scores[key] == nil {
		scores[key] = &score{}
	}
	scores[key].add(r, v)
}

// maxUnknown is how many of the written names the checker can't tell. Only
// tighten it.
const maxUnknown = 28

// TestWritten checks names that were written for this package and that its
// words were tuned on; they prove nothing about new names. No good one may be
// flagged, no bad one pass, and at most a few may stay unknown.
func TestWritten(t *testing.T) {
	unknown := 0
	for _, r := range read(t, "testdata/written.tsv") {
		v := r.check(t)
		switch {
		case v.Answer == naming.Unknown:
			unknown++
		case r.good() != (v.Answer == naming.Yes):
			t.Errorf("%s %s %s: %s, but %s (%s)", r.language, r.kind, r.name, r.verdict, v.Answer, v.Reason)
		}
	}
	if unknown > maxUnknown {
		t.Errorf("%d names are unknown, at most %d were", unknown, maxUnknown)
	}
}
