package naming_test

import (
	"bufio"
	"flag"
	"fmt"
	"hash/fnv"
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
	if err != nil && os.Getenv("PARTIAL") != "" {
		return naming.Verdict{}
	}
	if err != nil {
		t.Fatal(err)
	}
	if r.kind == "command" {
		return c.Command(r.name)
	}
	return c.Event(r.name)
}

// corpus reads the labelled names.
func corpus(t testing.TB) []row {
	t.Helper()
	f, err := os.Open("testdata/names.tsv")
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
		t.Fatal("testdata/names.tsv has no rows")
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

// TestCorpus is the ratchet: run it with -v to see the figures of each half.
func TestCorpus(t *testing.T) {
	scores := map[string]*score{}
	for _, r := range corpus(t) {
		v := r.check(t)
		half := "held-out"
		if r.tuned() {
			half = "tuned"
		}
		key := fmt.Sprintf("%s %-7s %-8s", r.language, r.kind, half)
		if scores[key] == nil {
			scores[key] = &score{}
		}
		scores[key].add(r, v)
		if *misses && r.tuned() && (wrong(r, v) || r.good() && v.Answer == naming.Unknown) {
			t.Logf("%s %s %s: %s, %s (%s)", r.language, r.kind, r.name, r.verdict, v.Answer, v.Reason)
		}
	}
	keys := make([]string, 0, len(scores))
	for k := range scores {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	for _, k := range keys {
		t.Logf("%s  %s", k, scores[k])
	}
}
