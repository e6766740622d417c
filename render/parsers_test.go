package render_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/eventstorm/storm/render"
)

// The tests of this file give what is written to the programs that it is
// written for, where these are installed.

// program returns where a program is, or skips the test.
func program(t *testing.T, name string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("the program %q is not installed: what is written for it is not checked", name)
	}
	return path
}

// written draws each example in a format, into files of a folder.
func written(t *testing.T, format string) []string {
	t.Helper()
	folder := t.TempDir()
	var files []string
	for _, name := range []string{"order", "timeline", "persian", "hostile"} {
		m := load(t, "testdata/"+name+".storm.yaml")
		drawing := draw(t, m, render.Options{Format: format})
		path := filepath.Join(folder, name+"."+format)
		if err := os.WriteFile(path, []byte(drawing), 0o644); err != nil {
			t.Fatal(err)
		}
		files = append(files, path)
	}
	return files
}

func run(t *testing.T, command string, arguments ...string) string {
	t.Helper()
	if testing.Short() {
		t.Skip("another program takes a second to start")
	}
	process := exec.CommandContext(t.Context(), command, arguments...)
	process.WaitDelay = time.Second
	var output bytes.Buffer
	process.Stdout, process.Stderr = &output, &output
	if err := process.Run(); err != nil {
		t.Fatalf("%s: %v\n%.3000s", command, err, output.String())
	}
	return output.String()
}

func TestGraphvizReadsDOT(t *testing.T) {
	dot := program(t, "dot")
	for _, file := range written(t, "dot") {
		if output := run(t, dot, "-Tsvg", "-o", os.DevNull, file); strings.Contains(output, "Error") {
			t.Errorf("%s: %s", filepath.Base(file), output)
		}
	}
}

func TestPlantUMLReadsItsDiagrams(t *testing.T) {
	plantuml := program(t, "plantuml")
	files := written(t, "plantuml")
	run(t, plantuml, append([]string{"-tsvg", "-failfast2"}, files...)...)
	for _, file := range files {
		picture, err := os.ReadFile(strings.TrimSuffix(file, ".plantuml") + ".svg")
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(picture, []byte("Syntax Error")) {
			t.Errorf("%s: a syntax error", filepath.Base(file))
		}
	}
}

func TestD2ReadsItsDiagrams(t *testing.T) {
	d2 := program(t, "d2")
	for _, file := range written(t, "d2") {
		run(t, d2, "validate", file)
	}
}

// mermaidCheck parses files with Mermaid as browsers run it.
const mermaidCheck = `
const {createRequire} = require('node:module');
const load = createRequire(process.argv[2] + '/');
const {JSDOM} = load('jsdom');
const {window} = new JSDOM('');
globalThis.window = window;
globalThis.document = window.document;
(async () => {
	const mermaid = (await import('file://' + process.argv[2] + '/mermaid/dist/mermaid.esm.mjs')).default;
	for (const file of process.argv.slice(3)) {
		const text = require('node:fs').readFileSync(file, 'utf8');
		await mermaid.parse(text);
		const {db} = await mermaid.mermaidAPI.getDiagramFromText(text);
		console.log([...db.getVertices().values()].map(v => v.text).join('\n'));
	}
})().catch(fault => { console.error(fault); process.exit(1); });
`

// TestMermaidReadsItsDiagrams needs node, and the packages mermaid and jsdom in
// the folder node_modules that STORM_MERMAID names.
func TestMermaidReadsItsDiagrams(t *testing.T) {
	modules := os.Getenv("STORM_MERMAID")
	if modules == "" {
		t.Skip("STORM_MERMAID names no node_modules folder with mermaid and jsdom: what is written for Mermaid is not checked")
	}
	node := program(t, "node")
	script := filepath.Join(t.TempDir(), "check.cjs")
	if err := os.WriteFile(script, []byte(mermaidCheck), 0o644); err != nil {
		t.Fatal(err)
	}
	output := run(t, node, append([]string{script, modules}, written(t, "mermaid")...)...)
	for _, name := range []string{"OrderPlaced", "سفارش ثبت شد"} {
		if !strings.Contains(output, name) {
			t.Errorf("Mermaid found no note %q:\n%.2000s", name, output)
		}
	}
}
