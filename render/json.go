package render

import (
	"encoding/json"
	"io"

	"github.com/eventstorm/storm/render/layout"
)

// The document of the json format. Notes and lines name each other by id.
type (
	jsonScene struct {
		Title       string      `json:"title,omitempty"`
		Description string      `json:"description,omitempty"`
		Width       float64     `json:"width"`
		Height      float64     `json:"height"`
		Frames      []jsonFrame `json:"frames"`
		Notes       []jsonNote  `json:"notes"`
		Lines       []jsonLine  `json:"lines"`
	}
	jsonPlace struct {
		X      float64 `json:"x"`
		Y      float64 `json:"y"`
		Width  float64 `json:"width"`
		Height float64 `json:"height"`
	}
	jsonFrame struct {
		Context string `json:"context"`
		jsonPlace
	}
	jsonNote struct {
		ID      string   `json:"id"`
		Kind    string   `json:"kind"`
		Label   string   `json:"label"`
		Caption string   `json:"caption"`
		Tooltip string   `json:"tooltip,omitempty"`
		Element string   `json:"element,omitempty"`
		File    string   `json:"file,omitempty"`
		Line    int      `json:"line,omitempty"`
		Link    string   `json:"link,omitempty"`
		Context string   `json:"context,omitempty"`
		Lines   []string `json:"lines"`
		Size    float64  `json:"fontSize"`
		jsonPlace
	}
	jsonLine struct {
		From     string       `json:"from"`
		To       string       `json:"to"`
		Kind     string       `json:"kind"`
		Label    string       `json:"label,omitempty"`
		Backward bool         `json:"backward,omitempty"`
		Points   [][2]float64 `json:"points"`
		Tip      [2]float64   `json:"tip"`
	}
)

// writeJSON writes the scene as data for programs that draw it themselves.
func writeJSON(w io.Writer, scene *Scene) error {
	graph := scene.Graph
	document := jsonScene{
		Title: graph.Title, Description: graph.Description, Width: tenth(scene.Width), Height: tenth(scene.Height),
		Frames: []jsonFrame{}, Notes: []jsonNote{}, Lines: []jsonLine{},
	}
	for _, frame := range scene.Frames {
		document.Frames = append(document.Frames, jsonFrame{graph.Groups[frame.Group].Label, placeOf(frame.Place)})
	}
	for i := range scene.Notes {
		document.Notes = append(document.Notes, noteData(scene, &scene.Notes[i]))
	}
	for _, line := range scene.Lines {
		document.Lines = append(document.Lines, lineData(graph, line))
	}
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	return encoder.Encode(document)
}

func noteData(scene *Scene, note *Note) jsonNote {
	graph := scene.Graph
	node := &graph.Nodes[note.Node]
	data := jsonNote{
		ID: node.ID, Kind: node.Kind.String(), Label: node.Label, Caption: node.Caption, Tooltip: node.Tooltip,
		Element: node.Element, File: scene.file(node.At), Line: node.At.Start().Line, Link: scene.link(node),
		Lines: note.Lettering.Lines, Size: note.Lettering.Size, jsonPlace: placeOf(note.Place),
	}
	if data.Lines == nil {
		data.Lines = []string{}
	}
	if node.Group >= 0 {
		data.Context = graph.Groups[node.Group].Label
	}
	return data
}

func lineData(graph *Graph, line Line) jsonLine {
	edge := graph.Edges[line.Edge]
	data := jsonLine{
		From: graph.Nodes[edge.From].ID, To: graph.Nodes[edge.To].ID, Kind: edgeClasses[edge.Kind],
		Label: edge.Label, Backward: edge.Backward, Tip: pointOf(line.Curve.Tip),
	}
	for _, point := range line.Curve.Points {
		data.Points = append(data.Points, pointOf(point))
	}
	return data
}

func placeOf(r layout.Rectangle) jsonPlace {
	return jsonPlace{X: tenth(r.X), Y: tenth(r.Y), Width: tenth(r.Width), Height: tenth(r.Height)}
}

func pointOf(p layout.Point) [2]float64 { return [2]float64{tenth(p.X), tenth(p.Y)} }
