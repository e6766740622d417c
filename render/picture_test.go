package render_test

import (
	"bytes"
	"compress/zlib"
	"context"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/render"
)

// TestGoldenPictures draws what the fonts of the program cover, so that all
// machines draw the same.
func TestGoldenPictures(t *testing.T) {
	needsBuiltIn(t)
	model := func(name string) *model.Model { return load(t, "testdata/"+name+".storm.yaml") }
	for _, name := range []string{"order", "persian"} {
		comparePixels(t, filepath.Join("testdata", name+".png"), draw(t, model(name), render.Options{Format: "png", Scale: 0.5}))
	}
	compare(t, filepath.Join("testdata", "persian.pdf.txt"), inflated(t, draw(t, model("persian"), render.Options{Format: "pdf"})))
}

// TestEveryViewInPixels: what the drawings of all views are made of is known
// to the formats that are made from them.
func TestEveryViewInPixels(t *testing.T) {
	needsBuiltIn(t)
	m := load(t, "testdata/order.storm.yaml")
	for _, view := range render.Views() {
		t.Run(view.Name, func(t *testing.T) {
			options := render.Options{View: view.Name, Format: "png", Scale: 0.25, Findings: []model.Diagnostic{{
				Severity: model.SeverityWarning, Message: "a finding", At: m.Contexts[0].Events[0].Name.At,
			}}}
			if view.Name == "neighbourhood" {
				options.Around = []string{"OrderPlaced"}
			}
			if picture := decode(t, draw(t, m, options)); picture.Bounds().Dx() < 50 {
				t.Errorf("the picture is only %v", picture.Bounds())
			}
			options.Format = "pdf"
			if page := inflated(t, draw(t, m, options)); !strings.Contains(page, "TJ") {
				t.Error("the page has no text")
			}
		})
	}
}

// comparePixels compares a picture with the one in a file. How it is packed
// and the last digit of a colour may differ.
func comparePixels(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		compare(t, path, got)
		return
	}
	file, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	wanted, gotten := decode(t, string(file)), decode(t, got)
	if wanted.Bounds() != gotten.Bounds() {
		t.Fatalf("%s has the size %v, the picture %v", path, wanted.Bounds(), gotten.Bounds())
	}
	if different := differences(wanted, gotten); different > 0 {
		t.Errorf("%d pixels are not as in %s; look at both, then run: go test ./render -update", different, path)
	}
}

func decode(t *testing.T, content string) image.Image {
	t.Helper()
	picture, err := png.Decode(strings.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	return picture
}

func differences(a, b image.Image) int {
	count := 0
	for y := a.Bounds().Min.Y; y < a.Bounds().Max.Y; y++ {
		for x := a.Bounds().Min.X; x < a.Bounds().Max.X; x++ {
			p, q := color.RGBAModel.Convert(a.At(x, y)).(color.RGBA), color.RGBAModel.Convert(b.At(x, y)).(color.RGBA)
			if apart(p.R, q.R) || apart(p.G, q.G) || apart(p.B, q.B) {
				count++
			}
		}
	}
	return count
}

func apart(a, b uint8) bool { return max(a, b)-min(a, b) > 2 }

var streams = regexp.MustCompile(`(?s)<<([^\n]*)>>\nstream\n(.*?)\nendstream`)

// inflated returns a PDF whose streams are text and whose table of places is
// left out, so that it can be read and compared.
func inflated(t *testing.T, document string) string {
	t.Helper()
	document, _, _ = strings.Cut(document, "\nxref\n")
	document = strings.ToValidUTF8(strings.SplitN(document, "\n", 3)[0], "") + "\n" + streams.ReplaceAllStringFunc(document, func(stream string) string {
		parts := streams.FindStringSubmatch(stream)
		reader, err := zlib.NewReader(strings.NewReader(parts[2]))
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(reader)
		if err != nil {
			t.Fatal(err)
		}
		return fmt.Sprintf("stream\n%s", content)
	})
	return strings.Replace(document, "%\xe2\xe3\xcf\xd3\n", "", 1)
}

// TestTooLarge: a picture that would need gigabytes is refused with a way out.
func TestTooLarge(t *testing.T) {
	needsBuiltIn(t)
	m := load(t, "testdata/timeline.storm.yaml")
	err := render.Draw(t.Context(), &bytes.Buffer{}, m, render.Options{Format: "png", Scale: 100})
	if err == nil || !strings.Contains(err.Error(), "is the largest that fits") {
		t.Errorf("error is %v, want one that names the largest scale", err)
	}
}

// TestConvertStops: a picture is given up as soon as nobody wants it any more.
func TestConvertStops(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	stop()
	const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="5" height="5"/></svg>`
	for _, format := range []string{"png", "pdf"} {
		var b bytes.Buffer
		if err := render.Convert(ctx, &b, []byte(drawing), format, 1); !errors.Is(err, context.Canceled) || b.Len() > 0 {
			t.Errorf("%s: got %v and %d bytes", format, err, b.Len())
		}
	}
}
