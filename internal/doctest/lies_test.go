package doctest

import (
	"slices"
	"strings"
	"testing"

	"github.com/eventstorm/storm/model/value"
)

// lies are documents with something in them that is not true, and a piece of
// the problem that must be found.
var lies = map[string]struct{ text, problem string }{
	"a model with an error": {
		"```yaml\nevents: [OrderStarted]\nevnts: [OrderShipped]\n```\n",
		`lie.md:3: error: a document has no key "evnts"`,
	},
	"a model with a warning": {
		"```yaml\nevents: [StartOrder]\n```\n",
		"naming/event-past-tense",
	},
	"a scenario that does not pass": {
		"```yaml\nevents: {OrderStarted: {kind: integration}}\nscenarios: {A: {when: OrderStarted, then: [OrderStarted]}}\n```\n",
		"a scenario of the model does not pass",
	},
	"a sound model that is said to be broken": {
		"```yaml broken=\"syntax/anchor\"\nevents: [OrderStarted]\n```\n",
		`the document says of ["syntax/anchor"]`,
	},
	"a model that is broken in another way": {
		"```yaml broken=\"syntax/anchor\"\nevnts: [OrderStarted]\n```\n",
		"syntax/unknown-key",
	},
	"a fragment that is not YAML": {
		"```yaml fragment\ndata: [a\n```\n",
		"the fragment is not YAML",
	},
	"two blocks that do not fit together": {
		"```yaml model=\"a\"\nevents: [OrderStarted]\n```\n\n```yaml model=\"a\"\nhotspots: [{at: OrderStrated, text: Why?}]\n```\n",
		`lie.md:6: error: there is no element "OrderStrated"`,
	},
	"another output": {
		"```console\n$ storm validate samples/workshop\n3 findings\n```\n",
		"no findings in 1 file",
	},
	"output that is left out": {
		"```console\n$ storm validate samples/workshop\n```\n",
		"prints something else",
	},
	"a failure that is not shown": {
		"```console\n$ storm validate nowhere\n...\n```\n",
		"ends with exit code 3",
	},
	"another exit code": {
		"```console\n$ storm validate nowhere\n...\n$ echo $?\n1\n```\n",
		`"echo $?" prints something else`,
	},
	"a command that does not exist": {
		"```console\n$ stormy validate\n```\n",
		"not a command that can be run here",
	},
	"output without a command": {
		"```console\nno findings\n```\n",
		"begins with a command",
	},
	"a script that fails": {
		"```sh\nstorm validate samples/workshop && storm validate nowhere\n```\n",
		"the command fails",
	},
	"a script with an unknown command": {
		"```sh\nmake install\n```\n",
		"not a command that can be run here",
	},
	"a script with a path that does not exist": {
		"```sh\ngo test ./internal/nowhere\n```\n",
		"there is no ./internal/nowhere",
	},
	"an old table": {
		"<!-- keys: retry -->\n\n| key |\n| --- |\n\n<!-- end -->\n",
		"the table is not what the code says",
	},
	"a table of nothing": {
		"<!-- keys: wish -->\n<!-- end -->\n",
		"nothing known to generate",
	},
	"a table without an end": {
		"<!-- functions -->\n",
		`no "<!-- end -->" follows`,
	},
	"a command that is mentioned and does not exist": {
		"Type `storm draw samples/eshop`.\n",
		"there is no such command",
	},
	"a flag that is mentioned and does not exist": {
		"Type `storm diagram --outputt x.svg`.\n",
		"there is no flag --outputt",
	},
	"a sample that is mentioned and does not exist": {
		"Type `go run . validate samples/eshp`.\n",
		"there is no samples/eshp",
	},
	"a link to nowhere": {
		"See [the model](nowhere.md).\n",
		"leads nowhere: there is no nowhere.md",
	},
	"a link to a heading that is not there": {
		"# One\n\nSee [two](#two).\n",
		"has no such heading",
	},
}

// TestLies: each check finds what it is there to find.
func TestLies(t *testing.T) {
	for name, lie := range lies {
		t.Run(name, func(t *testing.T) {
			problems := checkAll(t, lie.text)
			var all []string
			for _, problem := range problems {
				all = append(all, problem.String())
			}
			if found := strings.Join(all, "\n"); !strings.Contains(found, lie.problem) {
				t.Errorf("found:\n%s\nwanted:\n%s", found, lie.problem)
			}
		})
	}
}

func checkAll(t *testing.T, text string) []Problem {
	d := NewDocument("lie.md", text)
	problems := CheckModels(d)
	console, _ := CheckConsole(d, scratch(t))
	generated, _ := CheckGenerated(d)
	problems = append(append(problems, console...), generated...)
	problems = append(problems, CheckMentions(d, root(t))...)
	problems = append(problems, CheckScripts(d, root(t), scratch(t))...)
	return append(problems, CheckLinks(d, root(t))...)
}

// truth is a document with everything in it that a writer can use.
const truth = "# A shop\n\n" +
	"```yaml\nevents: [OrderStarted]\n```\n\n" +
	"```yaml fragment\ndata: {total: money}\n```\n\n" +
	"```yaml broken=\"syntax/unknown-key\"\nevnts: [OrderStarted]\n```\n\n" +
	"```yaml model=\"shop\" file=\"shop/a.storm.yaml\"\nevents: [OrderStarted]\n```\n\n" +
	"```yaml model=\"shop\" file=\"shop/b.storm.yaml\"\nhotspots: [{at: OrderStarted, text: Why?}]\n```\n\n" +
	"```console\n$ storm validate shop\nno findings in 2 files: ...\n$ cat > c.storm.yaml <<'EOF'\nevnts: [A]\nEOF\n" +
	"$ go run . validate c.storm.yaml\n...\nexit status 1\n$ echo $?\n1\n" +
	"$ cat shop/a.storm.yaml | storm validate -\nno findings in 1 file: ...\n" +
	"$ cat shown.storm.yaml\nevnts: [OrderStarted]\n$ storm validate shown.storm.yaml\n...a document has no key \"evnts\"...\n...\n1 error in 1 file\n" +
	"$ storm schema > s.json\n$ mkdir x\n$ cd x\n$ storm init\n...\n```\n\n" +
	"1. In a list:\n\n   ```console\n   $ echo 'a  b'   # two spaces\n   a  b\n   ```\n\n" +
	"```sh\nstorm validate samples/eshop # fine\nstorm walk samples/eshop\ngo test ./internal/...\n```\n\n" +
	"Type `storm diagram -o flow.svg samples/eshop`. See [above](#a-shop), [the samples](samples/README.md) and [elsewhere](https://example.org/x).\n"

// TestTruth: a document in which everything is true has no problems.
func TestTruth(t *testing.T) {
	report(t, checkAll(t, truth))
}

// TestRepair: what a machine can repair is sound afterwards.
func TestRepair(t *testing.T) {
	lie := NewDocument("lie.md", "<!-- keys: retry -->\n<!-- end -->\n\n   ```console\n   $ echo one\n   two\n   ```\n\n"+
		"```console\n$ storm list samples/workshop\nhead\n...\ntail\n```\n")
	_, tables := CheckGenerated(lie)
	_, repaired := CheckConsole(tables, scratch(t))
	report(t, checkAll(t, repaired.Text()))
	for _, wanted := range []string{"| `attempts` |", "   $ echo one\n   one\n   ```", "Emergency department\n...\n   └─ Nobody"} {
		if !strings.Contains(repaired.Text(), wanted) {
			t.Errorf("no %q in\n%s", wanted, repaired.Text())
		}
	}
}

// TestAbridge: what is repaired stays as short as its writer made it.
func TestAbridge(t *testing.T) {
	actual := lines("1 began", "2 sent {id: a, total: 5}", "3 raised", "4 changed", "5 reacted", "6 called", "7 committed", "passed", "", "1 scenario")
	tests := map[string]struct{ shown, wanted []string }{
		"nothing is left out":       {lines("1 began"), actual},
		"the head has changed":      {lines("1 was", "..."), lines("1 began", "...")},
		"the tail has changed":      {lines("...", "2 scenarios"), lines("...", "1 scenario")},
		"the middle was elsewhere":  {lines("...", "2 reacted", "3 called", "..."), lines("...", "5 reacted", "6 called", "...")},
		"the middle ends otherwise": {lines("...", "5 reacted", "6 failed", "..."), lines("...", "5 reacted", "6 called", "...")},
		"data are left out":         {lines("...", "7 sent {id: a, ...}", "8 rejected", "..."), lines("...", "2 sent {id: a, ...}", "3 raised", "...")},
		"two stretches":             {lines("...", "1 raised", "...", "9 committed", "failed", "..."), lines("...", "3 raised", "...", "7 committed", "passed", "...")},
		"nothing is like it":        {lines("...", "5 crashed", "..."), nil},
		"the order is another one":  {lines("...", "7 committed", "...", "3 raised", "..."), nil},
		"more than there is":        {slices.Concat(actual, lines("11 more", "...")), nil},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			got, known := abridged(test.shown, actual)
			if known != (test.wanted != nil) || known && !slices.Equal(got, test.wanted) {
				t.Errorf("got %q, %v, wanted %q", got, known, test.wanted)
			}
		})
	}
}

func lines(of ...string) []string { return of }

// TestTypeTexts: the values shown for the types are values of them.
func TestTypeTexts(t *testing.T) {
	for _, name := range value.BuiltInNames() {
		built, _ := value.BuiltInNamed(name)
		if _, err := value.Parse(typeTexts[name][1], built); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
