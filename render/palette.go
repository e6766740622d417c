package render

// Ink is the colours of one kind of note.
type Ink struct {
	Paper string // the note
	Edge  string // its border and fold
	Text  string
}

// Palette is all colours of a drawing, each written "#rrggbb".
type Palette struct {
	Notes [kindCount]Ink // by Kind

	Wall, Frame, FrameEdge, Text, Faint       string
	Line, Information, Compensation, Relation string
}

// classic is the colours of an event storming: those of the sticky notes that
// everyone knows.
var classic = [kindCount]Ink{
	KindActor:            {Paper: "#ffe45c", Edge: "#d9b800", Text: "#3d3400"},
	KindCommand:          {Paper: "#8ec9f5", Edge: "#4b97cf", Text: "#0d2f4a"},
	KindAggregate:        {Paper: "#fff6bd", Edge: "#d8c765", Text: "#40390d"},
	KindEvent:            {Paper: "#ffb054", Edge: "#dd8318", Text: "#452500"},
	KindIntegrationEvent: {Paper: "#ff9257", Edge: "#c44e0c", Text: "#451800"},
	KindPolicy:           {Paper: "#d6b8f2", Edge: "#a67fce", Text: "#331a4d"},
	KindProcess:          {Paper: "#b394e3", Edge: "#7d5bb5", Text: "#24103f"},
	KindTimer:            {Paper: "#e3d6f5", Edge: "#9c83c2", Text: "#33224d"},
	KindReadModel:        {Paper: "#a4dd9a", Edge: "#64ab57", Text: "#17390f"},
	KindExternal:         {Paper: "#ffb8d2", Edge: "#d9789e", Text: "#4d1029"},
	KindHotspot:          {Paper: "#ff4d7e", Edge: "#b80f45", Text: "#33000f"},
	KindContext:          {Paper: "#ece7da", Edge: "#a59c86", Text: "#2b2a27"},
	KindState:            {Paper: "#ffffff", Edge: "#8a877f", Text: "#2b2a27"},
}

// safe is made of the colours of M. Okabe and K. Ito, Color Universal Design
// (2008), which people tell apart whatever kinds of cones they have; where
// they repeat a hue, its lightness differs.
var safe = [kindCount]Ink{
	KindActor:            {Paper: "#f0e442", Edge: "#a89d00", Text: "#2e2b00"},
	KindCommand:          {Paper: "#56b4e9", Edge: "#0072b2", Text: "#00263c"},
	KindAggregate:        {Paper: "#fbf7c8", Edge: "#b3aa35", Text: "#2e2b00"},
	KindEvent:            {Paper: "#f5b93b", Edge: "#a87400", Text: "#332300"},
	KindIntegrationEvent: {Paper: "#e8824a", Edge: "#8f3f00", Text: "#2b1300"},
	KindPolicy:           {Paper: "#dfa6c5", Edge: "#93456e", Text: "#3a1027"},
	KindProcess:          {Paper: "#bd6f9b", Edge: "#6f2a50", Text: "#1f0513"},
	KindTimer:            {Paper: "#f1d9e6", Edge: "#93456e", Text: "#3a1027"},
	KindReadModel:        {Paper: "#58c5a2", Edge: "#00684c", Text: "#002a1e"},
	KindExternal:         {Paper: "#c4c4c4", Edge: "#6b6b6b", Text: "#1a1a1a"},
	KindHotspot:          {Paper: "#262626", Edge: "#000000", Text: "#ffffff"},
	KindContext:          {Paper: "#eeeeee", Edge: "#8c8c8c", Text: "#1a1a1a"},
	KindState:            {Paper: "#ffffff", Edge: "#6b6b6b", Text: "#1a1a1a"},
}

// pale needs little toner, and its borders tell the kinds apart in grey too.
var pale = [kindCount]Ink{
	KindActor:            {Paper: "#fffbe0", Edge: "#8a7500", Text: "#000000"},
	KindCommand:          {Paper: "#dff0fc", Edge: "#1c5f91", Text: "#000000"},
	KindAggregate:        {Paper: "#fffdf0", Edge: "#8f8330", Text: "#000000"},
	KindEvent:            {Paper: "#ffe7cb", Edge: "#b35f00", Text: "#000000"},
	KindIntegrationEvent: {Paper: "#ffd9c5", Edge: "#8f3200", Text: "#000000"},
	KindPolicy:           {Paper: "#f2e8fb", Edge: "#6b3a9c", Text: "#000000"},
	KindProcess:          {Paper: "#e2d6f5", Edge: "#4b2a85", Text: "#000000"},
	KindTimer:            {Paper: "#f6f1fc", Edge: "#6b4d99", Text: "#000000"},
	KindReadModel:        {Paper: "#e3f6df", Edge: "#2f7321", Text: "#000000"},
	KindExternal:         {Paper: "#ffe9f1", Edge: "#a33a66", Text: "#000000"},
	KindHotspot:          {Paper: "#ffc9d8", Edge: "#a3002f", Text: "#000000"},
	KindContext:          {Paper: "#f7f7f5", Edge: "#55534d", Text: "#000000"},
	KindState:            {Paper: "#ffffff", Edge: "#333333", Text: "#000000"},
}

// lightPalette is the colours of a light wall.
func lightPalette(notes [kindCount]Ink) Palette {
	return Palette{
		Notes: notes,
		Wall:  "#fbfaf7", Frame: "#f1efe9", FrameEdge: "#cbc6b8", Text: "#2b2a27", Faint: "#6d6a62",
		Line: "#5b5951", Information: "#4f9a42", Compensation: "#c22f45", Relation: "#8c8778",
	}
}

// darkPalette is the colours of a dark wall; the notes keep theirs, as on one.
func darkPalette(notes [kindCount]Ink) Palette {
	return Palette{
		Notes: notes,
		Wall:  "#1d1f23", Frame: "#272a30", FrameEdge: "#4a4f59", Text: "#ecebe6", Faint: "#a9a79f",
		Line: "#b9bac0", Information: "#7cc46f", Compensation: "#ff7d8e", Relation: "#8b909c",
	}
}

func safePalette() Palette {
	p := lightPalette(safe)
	p.Information, p.Compensation = "#00684c", "#8f3f00"
	return p
}

func printPalette() Palette {
	return Palette{
		Notes: pale,
		Wall:  "#ffffff", Frame: "#ffffff", FrameEdge: "#b8b8b8", Text: "#000000", Faint: "#444444",
		Line: "#222222", Information: "#2f7321", Compensation: "#a3002f", Relation: "#666666",
	}
}

// kindClasses are the names of the kinds in style sheets and other formats.
var kindClasses = [kindCount]string{
	KindActor:            "actor",
	KindCommand:          "command",
	KindAggregate:        "aggregate",
	KindEvent:            "event",
	KindIntegrationEvent: "integration-event",
	KindPolicy:           "policy",
	KindProcess:          "process",
	KindTimer:            "timer",
	KindReadModel:        "read-model",
	KindExternal:         "external",
	KindHotspot:          "hotspot",
	KindContext:          "context",
	KindState:            "state",
}

var edgeClasses = [edgeKindCount]string{
	EdgeFlow:         "flow",
	EdgeAsynchronous: "asynchronous",
	EdgeInformation:  "information",
	EdgeCompensation: "compensation",
	EdgeAttachment:   "attachment",
	EdgeRelation:     "relation",
}

// edgeColour returns the colour of the lines of a kind.
func (p *Palette) edgeColour(kind EdgeKind) string {
	switch kind {
	case EdgeInformation:
		return p.Information
	case EdgeCompensation, EdgeAttachment:
		return p.Compensation
	case EdgeRelation:
		return p.Relation
	default:
		return p.Line
	}
}
