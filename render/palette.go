package render

// ink is the colours of one kind of note.
type ink struct {
	paper string // the note
	edge  string // its border and fold
	text  string
}

// The colours of an event storming.
var inks = [kindCount]ink{
	KindActor:            {paper: "#ffe45c", edge: "#d9b800", text: "#3d3400"},
	KindCommand:          {paper: "#8ec9f5", edge: "#4b97cf", text: "#0d2f4a"},
	KindAggregate:        {paper: "#fff6bd", edge: "#d8c765", text: "#40390d"},
	KindEvent:            {paper: "#ffb054", edge: "#dd8318", text: "#452500"},
	KindIntegrationEvent: {paper: "#ff9257", edge: "#c44e0c", text: "#451800"},
	KindPolicy:           {paper: "#d6b8f2", edge: "#a67fce", text: "#331a4d"},
	KindProcess:          {paper: "#b394e3", edge: "#7d5bb5", text: "#24103f"},
	KindTimer:            {paper: "#e3d6f5", edge: "#9c83c2", text: "#33224d"},
	KindReadModel:        {paper: "#a4dd9a", edge: "#64ab57", text: "#17390f"},
	KindExternal:         {paper: "#ffb8d2", edge: "#d9789e", text: "#4d1029"},
	KindHotspot:          {paper: "#ff4d7e", edge: "#b80f45", text: "#33000f"},
}

// theme is the colours of all that is not a note.
type theme struct {
	wall, frame, frameEdge, text, faint, line, information, compensation string
}

var (
	lightTheme = theme{
		wall: "#fbfaf7", frame: "#f1efe9", frameEdge: "#cbc6b8", text: "#2b2a27", faint: "#6d6a62",
		line: "#5b5951", information: "#4f9a42", compensation: "#c22f45",
	}
	darkTheme = theme{
		wall: "#1d1f23", frame: "#272a30", frameEdge: "#4a4f59", text: "#ecebe6", faint: "#a9a79f",
		line: "#b9bac0", information: "#7cc46f", compensation: "#ff7d8e",
	}
)

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
}

var edgeClasses = [edgeKindCount]string{
	EdgeFlow:         "flow",
	EdgeAsynchronous: "asynchronous",
	EdgeInformation:  "information",
	EdgeCompensation: "compensation",
	EdgeAttachment:   "attachment",
}
