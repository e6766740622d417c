package render

import (
	"slices"
	"strings"

	"github.com/eventstorm/storm/model"
)

// patternMarks are the abbreviations of a context map (Vernon, Implementing
// Domain-Driven Design, chapter 3), and the side that they stand on.
var patternMarks = map[string]struct{ upstream, downstream string }{
	"open-host-service":    {upstream: "OHS"},
	"published-language":   {upstream: "PL"},
	"anticorruption-layer": {downstream: "ACL"},
	"conformist":           {downstream: "CF"},
	"customer-supplier":    {upstream: "S", downstream: "C"},
}

// relation adds how two contexts depend on each other, once, even if both of
// them say so.
func (c *contextMap) relation(relation *model.Relation) {
	if relation.With == nil || !c.shows(relation.Context, relation.With) {
		return
	}
	from, to := relation.Context, relation.With
	if relation.Upstream() == relation.With {
		from, to = relation.With, relation.Context
	}
	if c.overview && c.joins(c.bubble(from), c.bubble(to)) {
		return
	}
	edge := c.relationEdge(c.bubble(from), c.bubble(to), relation.OtherSide == model.SidePartner)
	for _, pattern := range relation.Patterns {
		mark, known := patternMarks[pattern.Text]
		if !known {
			edge.Label = joined(edge.Label, strings.ReplaceAll(pattern.Text, "-", " "), ", ")
			continue
		}
		edge.Tail = joined(edge.Tail, mark.upstream, " ")
		edge.Head = joined(edge.Head, mark.downstream, " ")
	}
	edge.Tooltip = joined(edge.Tooltip, relation.Description.Text, "\n")
}

// joins reports whether something passes between two contexts already.
func (c *contextMap) joins(one, other int) bool {
	return c.edges[Edge{From: one, To: other, Kind: EdgeAsynchronous}] || c.edges[Edge{From: other, To: one, Kind: EdgeAsynchronous}]
}

// relationEdge returns the edge between two contexts that says how they depend
// on each other.
func (c *contextMap) relationEdge(from, to int, equal bool) *Edge {
	key := relationKey{min(from, to), max(from, to), from < to || equal, equal}
	number, found := c.related[key]
	if !found {
		edge := Edge{From: from, To: to, Kind: EdgeRelation}
		if !equal {
			edge.Tail, edge.Head = "U", "D"
		}
		number = len(c.graph.Edges)
		c.related[key] = number
		c.graph.Edges = append(c.graph.Edges, edge)
	}
	return &c.graph.Edges[number]
}

// relationKey tells relations apart, whichever of the two contexts states it.
type relationKey struct {
	one, other        int // notes, the smaller number first
	oneIsUp, partners bool
}

// joined appends a part to a text that does not have it yet.
func joined(text, part, separator string) string {
	switch {
	case part == "" || slices.Contains(strings.Split(text, separator), part):
		return text
	case text == "":
		return part
	default:
		return text + separator + part
	}
}
