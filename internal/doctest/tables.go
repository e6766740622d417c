package doctest

import (
	"slices"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/expression"
	"github.com/eventstorm/storm/validate"
)

// keysTable lists the keys of a form of the language. Without the name of a
// form there is no table.
func keysTable(form string) ([]string, bool) {
	forms := model.Grammar()
	index := slices.IndexFunc(forms, func(f model.Form) bool { return f.Name == form })
	if index < 0 {
		return nil, false
	}
	var rows [][]string
	for _, key := range forms[index].Keys {
		rows = append(rows, []string{code(key.Name), plain(key.Summary), plain(key.Values), plain(key.Default), code(key.Example)})
	}
	return table([]string{"key", "what it says", "what may stand there", "without it", "example"}, rows), true
}

// functionsTable lists the functions of expressions.
func functionsTable(string) ([]string, bool) {
	var rows [][]string
	for _, function := range expression.Functions() {
		rows = append(rows, []string{code(function.Signature), plain(function.Summary)})
	}
	return table([]string{"function", "what it does"}, rows), true
}

// rulesTable lists the rules that apply from a level on.
func rulesTable(level string) ([]string, bool) {
	var rows [][]string
	for _, rule := range validate.Rules() {
		if rule.From.String() == level {
			rows = append(rows, []string{code(rule.ID), severityOf(rule), plain(rule.Summary)})
		}
	}
	return table([]string{"rule", "severity", "what must hold"}, rows), len(rows) > 0
}

// severityOf returns the severity of a rule's findings, or "off".
func severityOf(rule validate.Rule) string {
	if rule.Off {
		return "off"
	}
	return rule.Severity.String()
}
