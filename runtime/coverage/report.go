package coverage

// Report is what was reached, and what was not.
type Report struct {
	Kinds  []Count // those that the model has, in their order
	Total  Count
	Missed []Point // by kind, each in the order of the model
}

// Count is how many points there are and how many were reached.
type Count struct {
	Name    string `json:"name"` // such as "commands" or "total"
	Reached int    `json:"reached"`
	Points  int    `json:"points"`
}

// Percent returns which part was reached, rounded down; all of nothing is 100.
func (c Count) Percent() int {
	if c.Points == 0 {
		return 100
	}
	return c.Reached * 100 / c.Points
}

// Report returns what the runs reached until now.
func (c *Collector) Report() Report {
	made := Report{Total: Count{Name: "total"}}
	for kind := range Kind(len(kindWords)) {
		count := Count{Name: kind.String()}
		for _, point := range c.points {
			if point.Kind != kind {
				continue
			}
			count.Points++
			if point.Reached > 0 {
				count.Reached++
				continue
			}
			made.Missed = append(made.Missed, *point)
		}
		if count.Points > 0 {
			made.Kinds = append(made.Kinds, count)
		}
		made.Total.Points += count.Points
		made.Total.Reached += count.Reached
	}
	return made
}
