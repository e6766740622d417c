package browser

import (
	"encoding/base64"
	"encoding/json"
)

// codes are the keys that are no characters.
var codes = map[string]int{
	"Tab": 9, "Enter": 13, "Escape": 27, "ArrowLeft": 37, "ArrowUp": 38, "ArrowRight": 39, "ArrowDown": 40,
}

// Press presses a key, named as in KeyboardEvent.key.
func (b *Browser) Press(key string) error {
	down := map[string]any{"type": "keyDown", "key": key}
	if code, special := codes[key]; special {
		down["windowsVirtualKeyCode"], down["code"] = code, key
		if key == "Enter" {
			down["text"] = "\r"
		}
	} else {
		down["text"] = key
	}
	if err := b.Call("Input.dispatchKeyEvent", down, nil); err != nil {
		return err
	}
	return b.Call("Input.dispatchKeyEvent", map[string]any{"type": "keyUp", "key": key}, nil)
}

// Type types a text.
func (b *Browser) Type(text string) error {
	return b.Call("Input.insertText", map[string]any{"text": text}, nil)
}

// Click clicks on the middle of what a selector finds first.
func (b *Browser) Click(selector string) error {
	x, y, err := b.middle(selector)
	if err != nil {
		return err
	}
	for _, kind := range []string{"mousePressed", "mouseReleased"} {
		if err := b.mouse(kind, x, y, nil); err != nil {
			return err
		}
	}
	return nil
}

// Drag presses the button on what a selector finds and moves by a distance.
func (b *Browser) Drag(selector string, dx, dy float64) error {
	x, y, err := b.middle(selector)
	if err != nil {
		return err
	}
	if err := b.mouse("mousePressed", x, y, nil); err != nil {
		return err
	}
	for step := 1.0; step <= 4; step++ {
		if err := b.mouse("mouseMoved", x+dx*step/4, y+dy*step/4, nil); err != nil {
			return err
		}
	}
	return b.mouse("mouseReleased", x+dx, y+dy, nil)
}

// Wheel turns the wheel over the middle of what a selector finds.
func (b *Browser) Wheel(selector string, delta float64) error {
	x, y, err := b.middle(selector)
	if err != nil {
		return err
	}
	return b.mouse("mouseWheel", x, y, map[string]any{"deltaX": 0, "deltaY": delta})
}

func (b *Browser) mouse(kind string, x, y float64, more map[string]any) error {
	parameters := map[string]any{"type": kind, "x": x, "y": y, "button": "left", "buttons": 1, "clickCount": 1}
	for name, value := range more {
		parameters[name] = value
	}
	if kind == "mouseWheel" {
		parameters["button"], parameters["buttons"] = "none", 0
	}
	return b.Call("Input.dispatchMouseEvent", parameters, nil)
}

func (b *Browser) middle(selector string) (x, y float64, err error) {
	var place []float64
	err = b.Eval(`(() => {
	const box = document.querySelector(`+quote(selector)+`).getBoundingClientRect();
	return [box.x + box.width / 2, box.y + box.height / 2];
})()`, &place)
	if err != nil {
		return 0, 0, err
	}
	return place[0], place[1], nil
}

// Screenshot returns what the window shows, as PNG.
func (b *Browser) Screenshot() ([]byte, error) {
	var answer struct{ Data string }
	if err := b.Call("Page.captureScreenshot", map[string]any{"format": "png"}, &answer); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(answer.Data)
}

// quote writes a text as a string of JavaScript.
func quote(text string) string {
	content, _ := json.Marshal(text) // a string always can be
	return string(content)
}
