package rulebook

// Group is the entries whose ids begin alike.
type Group struct {
	Name    string // the part of the ids before the slash
	Summary string // what they are about, in a phrase
	Entries []Entry
}

// about says what each group is about.
var about = map[string]string{
	"aggregate":   "clusters of objects that change as a whole",
	"boundary":    "what bounded contexts tell each other, and how",
	"command":     "wishes, and who handles them",
	"data":        "where each piece of information comes from, and who needs it",
	"event":       "what happened, and who says so",
	"expression":  "guards, conditions and computed values",
	"flow":        "what leads to what",
	"format":      "files that storm fmt leaves alone",
	"glossary":    "the words that the team decided on",
	"handler":     "what handles commands and reacts to events",
	"layer":       "where handlers live",
	"lint":        "what a team decided about rules, ignore comments and baselines",
	"model":       "documents that make up one model",
	"naming":      "names of elements",
	"open":        "what is not settled or not said yet",
	"process":     "process managers and their timers",
	"readmodel":   "what people look at to decide",
	"reference":   "mentions of what is declared elsewhere",
	"scenario":    "examples of what should happen",
	"syntax":      "the text of the files",
	"transaction": "what commits together, and what happens when something fails",
	"type":        "types of fields, and values of them",
}

// Groups returns all entries by group, sorted by name. The slice is the
// caller's.
func Groups() []Group {
	var groups []Group
	for _, entry := range Entries() {
		name := entry.Group()
		if len(groups) == 0 || groups[len(groups)-1].Name != name {
			groups = append(groups, Group{Name: name, Summary: about[name]})
		}
		last := &groups[len(groups)-1]
		last.Entries = append(last.Entries, entry)
	}
	return groups
}
