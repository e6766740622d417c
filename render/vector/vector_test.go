package vector_test

import (
	"image/color"
	"reflect"
	"strings"
	"testing"

	"github.com/eventstorm/storm/render/vector"
)

func read(t *testing.T, body string) *vector.Picture {
	t.Helper()
	picture, err := vector.Read([]byte(`<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100">` + body + `</svg>`))
	if err != nil {
		t.Fatal(err)
	}
	return picture
}

func TestStyles(t *testing.T) {
	picture := read(t, `<title>Shop</title><style>
svg{--wall:#102030}
@media (prefers-color-scheme: dark){svg{--wall:#ffffff}}
.paper{fill:#00f;stroke-width:2}
.event .paper{fill:#ffb054;fill:var(--wall,#000000);stroke:#d81;stroke-dasharray:7 4}
.faint{opacity:.5}
</style>
<g class="note event faint"><rect class="paper" x="1" y="2" width="50%" height="30" opacity=".5"/></g>`)
	if picture.Title != "Shop" || picture.Width != 200 || len(picture.Items) != 1 {
		t.Fatalf("got %+v", picture)
	}
	item := picture.Items[0]
	if want := (color.NRGBA{R: 0x10, G: 0x20, B: 0x30, A: 64}); item.Fill != want {
		t.Errorf("fill is %v, want %v", item.Fill, want)
	}
	if want := (vector.Pen{Color: color.NRGBA{R: 0xdd, G: 0x88, B: 0x11, A: 64}, Width: 2, Dashes: []float64{7, 4}}); !reflect.DeepEqual(item.Pen, want) {
		t.Errorf("pen is %v, want %v", item.Pen, want)
	}
	if from, to, _ := item.Outline.Bounds(); from != (vector.Point{X: 1, Y: 2}) || to != (vector.Point{X: 101, Y: 32}) {
		t.Errorf("outline reaches from %v to %v", from, to)
	}
}

func TestPaths(t *testing.T) {
	for data, want := range map[string][2]vector.Point{
		"M10 20L30 40":                 {{X: 10, Y: 20}, {X: 30, Y: 40}},
		"M10,20l5-6 -8.5.5Z":           {{X: 6.5, Y: 14}, {X: 15, Y: 20}},
		"M0 0H10V20h-20v-30Z":          {{X: -10, Y: -10}, {X: 10, Y: 20}},
		"M0 0Q6 6 12 0":                {{X: 0, Y: 0}, {X: 12, Y: 4}},
		"m1 1C1 2 3 4 5 6c1 1 2 2 3 3": {{X: 1, Y: 1}, {X: 8, Y: 9}},
	} {
		from, to, _ := read(t, `<path d="`+data+`"/>`).Items[0].Outline.Bounds()
		if from != want[0] || to != want[1] {
			t.Errorf("%s reaches from %v to %v, want %v", data, from, to, want)
		}
	}
}

func TestText(t *testing.T) {
	picture := read(t, `<text x="5" y="6" font-size="20" text-anchor="end">one</text>
<g transform="translate(10 20)"><a href="a.yaml"><text font-size="14" direction="rtl"><tspan x="1" y="2">دو</tspan><tspan x="3" y="4">سه</tspan></text></a></g>`)
	var got []string
	for _, item := range picture.Items {
		at := item.Text.At.Apply(vector.Point{})
		got = append(got, item.Text.Text+" "+item.Link)
		switch item.Text.Text {
		case "one":
			if at != (vector.Point{X: 5, Y: 6}) || item.Text.Offset(40) != -40 {
				t.Errorf("one stands at %v", at)
			}
		case "سه":
			if at != (vector.Point{X: 13, Y: 24}) || item.Text.Offset(40) != -40 || item.Text.Size != 14 {
				t.Errorf("three stands at %v", at)
			}
		}
	}
	if want := []string{"one ", "دو a.yaml", "سه a.yaml"}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %q", got)
	}
}

func TestUnknown(t *testing.T) {
	for body, want := range map[string]string{
		`<foreignObject/>`:                                  "unknown element",
		`<path d="M1 1A2 2 0 0 1 3 3"/>`:                    "unknown command",
		`<rect transform="skewX(3)"/>`:                      "unknown transform",
		`<rect fill="url(#a)"/>`:                            "expected a colour",
		`<style>.a{filter:blur(1px)}</style><g class="a"/>`: "unknown property",
		`<style>.a~.b{fill:#fff}</style>`:                   "unknown selector",
		`<style>.a{</style>`:                                "no block",
		`<g>`:                                               "syntax error",
	} {
		_, err := vector.Read([]byte(`<svg width="1" height="1">` + body + `</svg>`))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error is %v, want one that says %q", body, err, want)
		}
	}
}
