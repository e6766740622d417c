package raster_test

import (
	"bytes"
	"errors"
	"image/color"
	"image/png"
	"testing"

	"github.com/eventstorm/storm/render/raster"
	"github.com/eventstorm/storm/render/vector"
)

func picture(t *testing.T, body string) *vector.Picture {
	t.Helper()
	p, err := vector.Read([]byte(`<svg width="100" height="60">` + body + `</svg>`))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestDraw(t *testing.T) {
	const white, red, blue, half = 0xffffff, 0xff0000, 0x0000ff, 0xff7f7f
	tests := []struct {
		body  string
		x, y  int // at a scale of 2
		color int
	}{
		{``, 100, 60, white},
		{`<rect x="10" y="10" width="20" height="20" fill="#f00"/>`, 40, 40, red},
		{`<rect x="10" y="10" width="20" height="20" fill="#f00"/>`, 62, 40, white},
		{`<rect x="10" y="10" width="20" height="20" rx="10" fill="#f00"/>`, 22, 22, white},
		{`<rect x="10" y="10" width="20" height="20" fill="#f00" fill-opacity=".5"/>`, 40, 40, half},
		{`<line x1="0" y1="30" x2="100" y2="30" stroke="#00f" stroke-width="4"/>`, 100, 62, blue},
		{`<line x1="0" y1="30" x2="100" y2="30" stroke="#00f" stroke-width="4"/>`, 100, 66, white},
		{`<line x1="0" y1="30" x2="100" y2="30" stroke="#00f" stroke-width="4" stroke-dasharray="10 5"/>`, 10, 60, blue},
		{`<line x1="0" y1="30" x2="100" y2="30" stroke="#00f" stroke-width="4" stroke-dasharray="10 5"/>`, 25, 60, white},
		{`<line x1="0" y1="30" x2="100" y2="30" stroke="#00f" stroke-width="4" stroke-dasharray="10 5"/>`, 35, 60, blue},
		{`<rect x="10" y="10" width="20" height="20" fill="none" stroke="#00f" stroke-width="2"/>`, 20, 40, blue},
		{`<rect x="10" y="10" width="20" height="20" fill="none" stroke="#00f" stroke-width="2"/>`, 40, 40, white},
		{`<path d="M10 10C10 50 90 50 90 10" fill="none" stroke="#00f" stroke-width="4"/>`, 100, 80, blue},
		{`<text x="10" y="50" font-size="50" fill="#f00">█</text>`, 33, 60, red},
		{`<text x="10" y="50" font-size="50" fill="#f00" text-anchor="end" direction="rtl">█</text>`, 33, 60, red},
	}
	for _, test := range tests {
		pixels, err := raster.Draw(t.Context(), picture(t, `<rect width="100%" height="100%" fill="#fff"/>`+test.body), 2)
		if err != nil {
			t.Fatal(err)
		}
		c := pixels.RGBAAt(test.x, test.y)
		want := color.RGBA{R: uint8(test.color >> 16), G: uint8(test.color >> 8), B: uint8(test.color), A: 255}
		if far(c.R, want.R) || far(c.G, want.G) || far(c.B, want.B) {
			t.Errorf("%s: at %d, %d is %v, want %v", test.body, test.x, test.y, c, want)
		}
	}
}

func far(a, b uint8) bool { return max(a, b)-min(a, b) > 3 }

func TestScaleFor(t *testing.T) {
	for _, test := range []struct {
		width, height, scale, want float64
	}{
		{1000, 500, 0, 2},
		{1000, 500, 3, 3},
		{8000, 4000, 0, 1.4},
		{16000, 8000, 0, 0.7},
	} {
		got, err := raster.ScaleFor(&vector.Picture{Width: test.width, Height: test.height}, test.scale)
		if err != nil || got != test.want {
			t.Errorf("%v × %v at %v: %v, %v; want %v", test.width, test.height, test.scale, got, err, test.want)
		}
	}
	for _, scale := range []float64{0, 1} {
		_, err := raster.ScaleFor(&vector.Picture{Width: 100_000, Height: 50_000}, scale)
		if large := new(raster.TooLargeError); !errors.As(err, &large) || large.Largest >= 1 {
			t.Errorf("a picture of 5,000 million pixels at %v: %v", scale, err)
		}
	}
}

func TestWritePNG(t *testing.T) {
	var b bytes.Buffer
	if err := raster.WritePNG(t.Context(), &b, picture(t, ``), 0.5); err != nil {
		t.Fatal(err)
	}
	if decoded, err := png.Decode(&b); err != nil || decoded.Bounds().Dx() != 50 || decoded.Bounds().Dy() != 30 {
		t.Errorf("%v, %v", decoded.Bounds(), err)
	}
}
