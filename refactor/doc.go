// Package refactor changes what a model says without changing how its files
// look: it renames an element wherever its name occurs, applies the fixes of
// findings, and leaves comments, order, quotation marks and every byte that
// need not change as they are.
//
// It works on models in memory and writes nothing. Each change is proven
// before it is handed out: the changed files are loaded again and must say the
// same, up to the new name.
package refactor
