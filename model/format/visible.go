package format

// sameLines reports whether two texts have the same lines apart from white
// space and blank lines.
func sameLines(a, b []byte) bool {
	before, after := visible{text: a}, visible{text: b}
	for {
		wanted, wantedLine := before.next()
		got, gotLine := after.next()
		if wanted != got || wantedLine != gotLine {
			return false
		}
		if wanted == 0 {
			return true
		}
	}
}

// visible reads the bytes of a text that are no white space. No YAML holds a
// zero byte.
type visible struct {
	text []byte
	at   int
	line int // how many lines with such bytes were begun
}

// next returns the next byte and the number of its line, blank ones not
// counted; at the end it returns 0.
func (v *visible) next() (c byte, line int) {
	broke := v.at == 0
	for v.at < len(v.text) && isSpace(v.text[v.at]) {
		broke = broke || v.text[v.at] == '\n'
		v.at++
	}
	if v.at == len(v.text) {
		return 0, v.line
	}
	if broke {
		v.line++
	}
	v.at++
	return v.text[v.at-1], v.line
}
