package runtime

import (
	"sort"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/model/value"
	"github.com/eventstorm/storm/runtime/trace"
)

// readModel is a compiled read model.
type readModel struct {
	source *model.ReadModel
	name   string
	index  int // among the read models of the simulator
	key    int // field of its rows, -1 when it has none
	empty  value.Value
}

func (c *compiler) newReadModel(source *model.ReadModel, name string) *readModel {
	made := &readModel{source: source, name: name, index: len(c.readModels), key: -1, empty: value.Zero(source.Record)}
	if index, found := source.Record.FieldIndex(source.Key.Text); found {
		made.key = index
	}
	return made
}

// projection is how one event fills a read model.
type projection struct {
	source *model.Projection
	into   *readModel
	key    *formula // nil: by name
	field  string   // of the event that is the key
	when   *formula
	supply []supply
	faults []fault // if there are any, the projection is left out
}

// projectionsOf compiles how an event fills a read model.
func (c *compiler) projectionsOf(from *model.ReadModel, on *event) []*projection {
	names := layout{eventVariable, rowVariable}
	var made []*projection
	for _, each := range from.Projections {
		if each.Event != on.source {
			continue
		}
		p := &projection{source: each, into: c.readModels[from], field: from.Key.Text}
		p.key, p.when = c.formula(each.Key, names), c.formula(each.When, names)
		for _, supply := range each.Supply {
			p.supply = append(p.supply, c.supply(supply, from.Record, names))
		}
		if p.into.key < 0 {
			c.problem(each.At, "the read model has no key")
		}
		p.faults = c.takeFaults()
		made = append(made, p)
	}
	return made
}

// apply fills the read model. A projection cannot fail: what cannot be
// computed is told, and the row stays as it is.
func (p *projection) apply(r *run, data value.Value, given bool, tell func(trace.Fact) int) {
	name := p.into.name
	r.skipPart(name, p.faults, tell)
	if len(p.faults) > 0 {
		return
	}
	if err := p.change(r, data, given, tell); err != nil {
		tell(&trace.HandlerFailed{Handler: name, Message: p.source.Event.QualifiedName(), Attempt: 1, Reason: err.Error(), Place: placeOfError(err)})
	}
}

func (p *projection) change(r *run, data value.Value, given bool, tell func(trace.Fact) int) error {
	table := r.table(p.into)
	variables := [2]value.Value{data, p.into.empty}
	key, err := p.keyOf(r, variables[:])
	if err != nil || key.IsNull() {
		return err
	}
	text := identityText(key)
	before := table.row(text)
	if !before.IsNull() {
		variables[1] = before
	}
	if wanted, err := r.holds(p.when, variables[:]); err != nil || !wanted {
		return err
	}
	after := value.Null()
	switch {
	case p.source.Action == model.ProjectionDelete, before.IsNull() && p.source.Action == model.ProjectionUpdate:
		if before.IsNull() {
			return nil
		}
	default:
		if after, err = p.row(r, key, variables[:]); err != nil {
			return err
		}
	}
	if !before.IsNull() && value.Equal(before, after) {
		return nil
	}
	table.set(text, after)
	tell(&trace.ReadModelChanged{ReadModel: p.into.name, Key: text, Before: before, After: after, Given: given})
	return nil
}

// keyOf returns the key of the row that the event is about.
func (p *projection) keyOf(r *run, variables []value.Value) (value.Value, error) {
	if p.key != nil {
		return r.evaluate(p.key, variables)
	}
	key, _ := variables[0].Field(p.field)
	return key, nil
}

// row computes the row after the event.
func (p *projection) row(r *run, key value.Value, variables []value.Value) (value.Value, error) {
	row := variables[1]
	values := append([]value.Value(nil), row.Fields()...)
	values[p.into.key] = key
	for index := range p.supply {
		each := &p.supply[index]
		if each.filler == nil && each.variable < 0 {
			continue
		}
		supplied, err := each.value(r, variables)
		if err != nil {
			return row, err
		}
		values[each.index] = supplied
	}
	return value.NewRecord(row.Shape(), values), nil
}

// table is the rows of a read model in a run, in the order in which they came.
type table struct {
	rows  map[string]*tableRow
	added int
}

type tableRow struct {
	order int
	row   value.Value
}

// row returns a row, missing if there is none.
func (t *table) row(key string) value.Value {
	if found := t.rows[key]; found != nil {
		return found.row
	}
	return value.Null()
}

// set adds, changes or, if it is missing, removes a row.
func (t *table) set(key string, row value.Value) {
	found := t.rows[key]
	switch {
	case row.IsNull():
		delete(t.rows, key)
	case found != nil:
		found.row = row
	default:
		if t.rows == nil {
			t.rows = map[string]*tableRow{}
		}
		t.added++
		t.rows[key] = &tableRow{order: t.added, row: row}
	}
}

// list returns all rows.
func (t *table) list() value.Value {
	all := make([]*tableRow, 0, len(t.rows))
	for _, each := range t.rows {
		all = append(all, each)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].order < all[j].order })
	rows := make([]value.Value, len(all))
	for index, each := range all {
		rows[index] = each.row
	}
	return value.NewList(rows)
}
