package doctest

import (
	"slices"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/expression"
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
