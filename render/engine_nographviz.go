//go:build nographviz

package render

import "github.com/eventstorm/storm/render/layout"

// DefaultEngine returns the layout engine that is used unless the options
// name one: the program "dot", since this build has no Graphviz inside.
func DefaultEngine() layout.Engine { return layout.Program{} }

// BuiltInEngine returns nil: this build has no Graphviz inside.
func BuiltInEngine() layout.Engine { return nil }
