package traceformat_test

import (
	"bytes"
	"encoding/xml"
	"strings"
	"testing"

	"github.com/eventstorm/storm/internal/traceformat"
	"github.com/eventstorm/storm/runtime/trace"
)

// document is what CI servers read of JUnit XML.
type document struct {
	XMLName xml.Name `xml:"testsuites"`
	Suites  []struct {
		Name     string `xml:"name,attr"`
		Tests    int    `xml:"tests,attr"`
		Failures int    `xml:"failures,attr"`
		Cases    []struct {
			Name      string `xml:"name,attr"`
			ClassName string `xml:"classname,attr"`
			File      string `xml:"file,attr"`
			Line      int    `xml:"line,attr"`
			Failure   *struct {
				Message string `xml:"message,attr"`
				Type    string `xml:"type,attr"`
				Text    string `xml:",chardata"`
			} `xml:"failure"`
			Output string `xml:"system-out"`
		} `xml:"testcase"`
	} `xml:"testsuite"`
}

func TestJUnitCountsAndTells(t *testing.T) {
	var out bytes.Buffer
	w := traceformat.NewJUnit(&out)
	failed, all := 0, append(runs(t), hostile(t))
	for _, run := range all {
		if run.Trace.Outcome == trace.OutcomeFailed {
			failed++
		}
		if err := w.Add(run); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	var read document
	if err := xml.Unmarshal(out.Bytes(), &read); err != nil {
		t.Fatal(err)
	}
	cases, failures := 0, 0
	for _, suite := range read.Suites {
		if suite.Tests != len(suite.Cases) {
			t.Errorf("suite %q says %d tests and has %d", suite.Name, suite.Tests, len(suite.Cases))
		}
		cases, failures = cases+suite.Tests, failures+suite.Failures
		for _, each := range suite.Cases {
			if each.ClassName == "" || each.File == "" || each.Line == 0 {
				t.Errorf("%q has no class or no place", each.Name)
			}
			if each.Failure != nil && (each.Failure.Message == "" || !strings.Contains(each.Failure.Text, "\n") || each.Failure.Type == "") {
				t.Errorf("%q says too little of its failure: %+v", each.Name, each.Failure)
			}
		}
	}
	if cases != len(all) || failures != failed || failed == 0 {
		t.Errorf("%d cases with %d failures, want %d with %d", cases, failures, len(all), failed)
	}
}

func TestJUnitWithoutScenariosIsADocument(t *testing.T) {
	var out bytes.Buffer
	if err := traceformat.NewJUnit(&out).Close(); err != nil {
		t.Fatal(err)
	}
	if err := xml.Unmarshal(out.Bytes(), &document{}); err != nil {
		t.Error(err)
	}
}
