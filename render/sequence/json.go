package sequence

import (
	"encoding/json"
	"io"
	"math"

	"github.com/eventstorm/storm/render/lettering"
	"github.com/eventstorm/storm/runtime/trace"
)

// The document of the json format. Participants count from 0 in the order of
// the columns; places are those of the svg, in pixels.
type (
	jsonScene struct {
		Title        string            `json:"title"`
		Context      string            `json:"context,omitempty"`
		Outcome      trace.Outcome     `json:"outcome"`
		Width        float64           `json:"width"`
		Height       float64           `json:"height"`
		Participants []jsonParticipant `json:"participants"`
		Messages     []jsonMessage     `json:"messages"`
		Remarks      []jsonRemark      `json:"remarks"`
		Frames       []jsonFrame       `json:"frames"`
	}
	jsonPlace struct {
		X      float64 `json:"x"`
		Y      float64 `json:"y"`
		Width  float64 `json:"width"`
		Height float64 `json:"height"`
	}
	jsonParticipant struct {
		Name     string        `json:"name"`
		Kind     string        `json:"kind"`
		Lifeline [2][2]float64 `json:"lifeline"`
		jsonPlace
	}
	jsonText struct {
		Step        int    `json:"step"` // of the trace
		Kind        string `json:"kind"`
		Label       string `json:"label"`
		Detail      string `json:"detail,omitempty"`
		Transaction int    `json:"transaction,omitempty"`
		Undone      bool   `json:"undone,omitempty"`
	}
	jsonMessage struct {
		jsonText
		From   int           `json:"from"`
		To     int           `json:"to"`
		Later  bool          `json:"later,omitempty"`
		Points [2][2]float64 `json:"points"`
	}
	jsonRemark struct {
		jsonText
		Participant *int `json:"participant,omitempty"` // none: it concerns all
		jsonPlace
	}
	jsonFrame struct {
		Transaction int    `json:"transaction"`
		Label       string `json:"label"`
		End         string `json:"end,omitempty"`
		Undone      bool   `json:"undone,omitempty"`
		jsonPlace
	}
)

// WriteJSON writes the drawn scene as data for programs that draw it
// themselves. The error is that of the writer.
func WriteJSON(w io.Writer, d *Diagram) error {
	p := layOut(d)
	document := jsonScene{
		Title: lettering.Clean(d.Title), Context: lettering.Clean(d.Context), Outcome: d.Outcome, Width: tenth(p.width), Height: tenth(p.height),
		Participants: []jsonParticipant{}, Messages: []jsonMessage{}, Remarks: []jsonRemark{}, Frames: []jsonFrame{},
	}
	for i, each := range d.Participants {
		x := tenth(p.columns[i])
		document.Participants = append(document.Participants, jsonParticipant{
			lettering.Clean(each.Name), classes[each.Role], [2][2]float64{{x, tenth(p.top)}, {x, tenth(p.bottom)}}, placeOf(p.headBox(i, p.top-headHeight)),
		})
	}
	for i := range p.Rows {
		row, at := &p.Rows[i], &p.rows[i]
		switch row.Kind {
		case Arrow:
			from, to, y := p.arrowLine(row, at)
			points := [2][2]float64{{tenth(from), tenth(y)}, {tenth(to), tenth(y)}}
			document.Messages = append(document.Messages, jsonMessage{textOf(row), row.From, row.To, row.Later, points})
		case Remark:
			document.Remarks = append(document.Remarks, jsonRemark{textOf(row), &row.From, placeOf(p.remarkBox(row, at))})
		case Divider:
			document.Remarks = append(document.Remarks, jsonRemark{textOf(row), nil, placeOf(p.dividerBox(at))})
		}
	}
	for i := range p.frames {
		f := &p.frames[i]
		document.Frames = append(document.Frames, jsonFrame{f.transaction, lettering.Clean(f.label), lettering.Clean(f.end), f.undone, placeOf(p.frameBox(f))})
	}
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	return encoder.Encode(document)
}

func textOf(row *Row) jsonText {
	return jsonText{
		Step: row.Step, Kind: classes[row.Role], Label: lettering.Clean(row.Label), Detail: lettering.Clean(row.Detail),
		Transaction: row.Transaction, Undone: row.Undone,
	}
}

func placeOf(b box) jsonPlace {
	return jsonPlace{tenth(b.x), tenth(b.y), tenth(b.width), tenth(b.height)}
}

// tenth rounds to tenths of a pixel.
func tenth(n float64) float64 { return math.Round(n*10)/10 + 0 }
