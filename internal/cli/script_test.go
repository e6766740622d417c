package cli_test

import (
	"bytes"
	"flag"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/eventstorm/storm/internal/cli"
)

var update = flag.Bool("update", false, "write the output of the scripts into them")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"storm": func() { os.Exit(cli.Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) },
	})
}

// TestScripts runs storm as a person does, see testdata/script. Beside the
// commands of testscript a script has
//
//	exits CODE COMMAND...   run a command that must end with this exit code
//	generate KIND FILE      write a file that is too odd or too large for a script
func TestScripts(t *testing.T) {
	if raceDetected {
		t.Skip("the race detector makes each of a hundred processes start for a second; TestCommands runs in this one")
	}
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits":    exits,
			"generate": generate,
		},
		Condition: func(condition string) (bool, error) {
			switch condition {
			case "root":
				return os.Getuid() == 0, nil
			case "devfull":
				_, err := os.Stat("/dev/full")
				return err == nil, nil
			default:
				return false, nil
			}
		},
	})
}

// exits runs a command and compares its exit code, which exec does not tell.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		code, is := err.(interface{ ExitCode() int })
		if !is {
			ts.Fatalf("%v", err)
		}
		got = code.ExitCode()
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d\nstdout:\n%s\nstderr:\n%s", got, want, ts.ReadFile("stdout"), ts.ReadFile("stderr"))
	}
}

func generate(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: generate KIND FILE")
	}
	path := ts.MkAbs(args[1])
	if args[0] == "huge" { // 200 MB of nothing, which takes no room on the disk
		ts.Check(os.WriteFile(path, nil, 0o666))
		ts.Check(os.Truncate(path, 200_000_000))
		return
	}
	content, known := map[string]string{
		"binary":  "\x7fELF\x02\x01\x01\x00\x00",
		"utf16":   "\xff\xfee\x00v\x00e\x00n\x00t\x00s\x00",
		"invalid": "events: [Caf\xe9Opened]\n",
		"bom":     "\ufeffevents: [OrderStarted]\n",
		"crlf":    "events:\r\n  - OrderStarted\r\n  - OrderShipped\r\n",
		"tabs":    "events:\n\t- OrderStarted\n",
		"escape":  "events: [\"Order\x1b[2JStarted\"]\nevnts: [\"a\u202eb\"]\n",
		"nested":  "events: " + strings.Repeat("[", 10_000) + strings.Repeat("]", 10_000) + "\n",
		"bomb":    bomb(),
		"long":    "events: {OrderStarted: {description: " + strings.Repeat("x", 1_000_000) + ", raised: y}}\n",
	}[args[0]]
	if !known {
		ts.Fatalf("nothing known to generate %q", args[0])
	}
	ts.Check(os.WriteFile(path, []byte(content), 0o666))
}

// bomb returns a YAML file of a few lines that stands for a billion words.
func bomb() string {
	var text bytes.Buffer
	text.WriteString("a0: &a0 lol\n")
	for i := 1; i < 10; i++ {
		before := "*a" + strconv.Itoa(i-1)
		text.WriteString("a" + strconv.Itoa(i) + ": &a" + strconv.Itoa(i) + " [" + strings.Repeat(before+", ", 9) + before + "]\n")
	}
	return text.String()
}
