package unified_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/eventstorm/storm/internal/unified"
)

func TestDiff(t *testing.T) {
	before := "events:\n  a:\n  b:\n  c:\n  d:\n  e:\n  f:\n  g:\n  h:\n  i:\n  j:\n  k:\n  l:\n  m:\n  n:\n  o:\n  p"
	after := strings.NewReplacer("  a:\n", "  A:\n  A2:\n", "  e:", "  E:", "  m:\n", "", "  p", "  P").Replace(before)
	want := `--- a/x
+++ b/x
@@ -1,9 +1,10 @@
 events:
-  a:
+  A:
+  A2:
   b:
   c:
   d:
-  e:
+  E:
   f:
   g:
   h:
@@ -11,7 +12,6 @@ events:
   j:
   k:
   l:
-  m:
   n:
   o:
-  p
\ No newline at end of file
+  P
\ No newline at end of file
`
	if got := unified.Diff("a/x", "b/x", before, after); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got := unified.Diff("a", "b", before, before); got != "" {
		t.Errorf("equal texts differ:\n%s", got)
	}
	if got, want := unified.Diff("a", "b", "", "x\n"), "--- a\n+++ b\n@@ -0,0 +1 @@\n+x\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestManyChangesStaySmall renames a thing that every tenth line of a large
// file names.
func TestManyChangesStaySmall(t *testing.T) {
	var before, after strings.Builder
	for i := range 20_000 {
		for _, text := range []*strings.Builder{&before, &after} {
			name := "Order"
			if text == &after && i%10 == 0 {
				name = "Purchase"
			}
			fmt.Fprintf(text, "  E%d:\n    aggregate: %s\n", i/10*10, name)
		}
	}
	diff := unified.Diff("a", "b", before.String(), after.String())
	if removed, added := strings.Count(diff, "\n-  "), strings.Count(diff, "\n+  "); removed != 2_000 || added != 2_000 {
		t.Errorf("%d lines removed and %d added, want 2000 of each", removed, added)
	}
}

// TestPatchesApply has git apply what was found between random texts, with
// line ends of both kinds and without an end, strictly: no fuzz, no offset.
func TestPatchesApply(t *testing.T) {
	git, err := exec.LookPath("git")
	if err != nil {
		t.Skip("git is not installed: the patches are not tried")
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 25 {
		folder := t.TempDir()
		before, after := randomText(random), ""
		for _, line := range strings.SplitAfter(before, "\n") {
			switch random.IntN(9) {
			case 0:
			case 1:
				after += "new\r\n" + line
			default:
				after += line
			}
		}
		if before == after || before == "" || after == "" {
			continue
		}
		file := filepath.Join(folder, "a file.yaml")
		if err := os.WriteFile(file, []byte(before), 0o600); err != nil {
			t.Fatal(err)
		}
		patch := unified.Diff("a/a file.yaml\t", "b/a file.yaml\t", before, after)
		apply := exec.Command(git, "apply", "--whitespace=nowarn", "--verbose", "-")
		apply.Dir, apply.Stdin = folder, strings.NewReader(patch)
		apply.Env = append(os.Environ(), "GIT_DIR=/nonexistent", "GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_NOSYSTEM=1")
		output, err := apply.CombinedOutput()
		if err != nil || strings.Contains(string(output), "offset") {
			t.Fatalf("git apply: %v\n%s\n%s", err, output, patch)
		}
		if got, err := os.ReadFile(file); err != nil || string(got) != after {
			t.Fatalf("the patch made %q, want %q (%v)\n%s", got, after, err, patch)
		}
	}
}

func randomText(random *rand.Rand) string {
	var text strings.Builder
	for range random.IntN(60) {
		text.WriteString([]string{"a", "b", "c:", "  d", "سفارش", ""}[random.IntN(6)])
		text.WriteString([]string{"\n", "\r\n"}[random.IntN(2)])
	}
	text.WriteString([]string{"", "end"}[random.IntN(2)])
	return text.String()
}
