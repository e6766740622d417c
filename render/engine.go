//go:build !nographviz

package render

import (
	"github.com/eventstorm/storm/render/layout"
	"github.com/eventstorm/storm/render/layout/webassembly"
)

// DefaultEngine returns the layout engine that is used unless the options
// name one: the built-in Graphviz, or, in a build with the tag nographviz,
// the program "dot".
func DefaultEngine() layout.Engine { return webassembly.Engine{} }

// BuiltInEngine returns the built-in Graphviz, or nil in a build with the tag
// nographviz.
func BuiltInEngine() layout.Engine { return webassembly.Engine{} }
