package doctest

import (
	"slices"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/expression"
	"github.com/eventstorm/storm/validate/lint"
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

// noticesTable lists what is found about decisions, comments and baselines.
func noticesTable(string) ([]string, bool) {
	var rows [][]string
	for _, notice := range lint.Notices() {
		changes := "yes"
		if notice.Fixed {
			changes = "no"
		}
		rows = append(rows, []string{code(notice.ID), notice.Severity.String(), plain(notice.Summary), changes})
	}
	return table([]string{"rule", "severity", "what must hold", "can be changed"}, rows), true
}

// seesTable lists what own rules see of a kind of element.
func seesTable(word string) ([]string, bool) {
	kinds := lint.Kinds()
	index := slices.IndexFunc(kinds, func(k lint.Kind) bool { return k.Word == word })
	if index < 0 {
		return nil, false
	}
	var rows [][]string
	for _, property := range kinds[index].Properties {
		rows = append(rows, []string{code(property.Name), code(property.Type), plain(property.Summary)})
	}
	return table([]string{"property", "type", "what it is"}, rows), true
}
