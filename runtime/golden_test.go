package runtime_test

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime"
	"github.com/eventstorm/storm/runtime/trace"
)

var update = flag.Bool("update", false, "write the golden files anew")

// load reads a model of testdata; its diagnostics are not of interest here.
func load(t testing.TB, name string) *model.Model {
	t.Helper()
	content, err := os.ReadFile(filepath.Join("testdata", name+".storm.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	m, _ := model.Load(name+".storm.yaml", content)
	return m
}

// models returns the names of the models of testdata.
func models(t testing.TB) []string {
	t.Helper()
	paths, err := filepath.Glob("testdata/*.storm.yaml")
	if err != nil || len(paths) == 0 {
		t.Fatal(paths, err)
	}
	for index, path := range paths {
		paths[index] = strings.TrimSuffix(filepath.Base(path), ".storm.yaml")
	}
	return paths
}

// scenarios returns those of all contexts.
func scenarios(m *model.Model) []*model.Scenario {
	var all []*model.Scenario
	for _, each := range m.Contexts {
		all = append(all, each.Scenarios...)
	}
	return all
}

// TestTraces runs every scenario of testdata and compares the printed traces.
func TestTraces(t *testing.T) {
	for _, name := range models(t) {
		t.Run(name, func(t *testing.T) {
			m := load(t, name)
			simulator := runtime.New(m, runtime.Overrides{})
			var printed bytes.Buffer
			for _, scenario := range scenarios(m) {
				result, err := simulator.Run(context.Background(), scenario, runtime.Options{})
				if err != nil {
					t.Fatal(err)
				}
				if err := trace.WriteText(&printed, &result, trace.TextOptions{Width: 120, Limit: 60}); err != nil {
					t.Fatal(err)
				}
				printed.WriteByte('\n')
			}
			compare(t, filepath.Join("testdata", name+".txt"), printed.Bytes())
		})
	}
}

// TestJSON compares the JSON form of a trace.
func TestJSON(t *testing.T) {
	m := load(t, "trouble")
	simulator := runtime.New(m, runtime.Overrides{})
	result, err := simulator.Run(context.Background(), scenarios(m)[1], runtime.Options{})
	if err != nil {
		t.Fatal(err)
	}
	written, err := json.MarshalIndent(&result, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	compare(t, "testdata/trouble.json", append(written, '\n'))
}

func compare(t *testing.T, path string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs; run the tests with -update and look at the difference. got:\n%s", path, got)
	}
}
