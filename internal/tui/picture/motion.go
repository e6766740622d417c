package picture

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// motion writes when each version of a row is seen.
func (p *page) motion() {
	if len(p.frames) < 2 {
		return
	}
	var all strings.Builder
	for row := range p.options.Rows {
		for _, seen := range p.versions(row) {
			if seen.always(len(p.frames)) || slices.Contains(p.styles, seen.key()) {
				continue
			}
			p.styles = append(p.styles, seen.key())
			name := len(p.styles)
			fmt.Fprintf(&all, "@keyframes k%d{%s}\n.k%d{visibility:%s;animation:k%d %gs step-end infinite}\n",
				name, p.keyframes(seen), name, visibility(seen.in[len(p.frames)-1]), name, p.length().Seconds())
		}
	}
	fmt.Fprintf(p.out, "%s@media (prefers-reduced-motion:reduce){[class^=k]{animation:none}}\n", all.String())
}

func (p *page) length() time.Duration {
	total := time.Duration(0)
	for _, frame := range p.frames {
		total += frame.Lasts
	}
	return total
}

// version is what a row holds in some of the frames.
type version struct {
	frame int    // the first that holds it
	in    []bool // by frame
}

func (v *version) always(frames int) bool { return !slices.Contains(v.in[:frames], false) }

func (v *version) key() string {
	key := make([]byte, len(v.in))
	for i, in := range v.in {
		key[i] = '0'
		if in {
			key[i] = '1'
		}
	}
	return string(key)
}

// versions returns what a row holds, each once.
func (p *page) versions(row int) []version {
	var all []version
	for i := range p.frames {
		runs := p.runs(i, row)
		at := slices.IndexFunc(all, func(v version) bool { return slices.Equal(p.runs(v.frame, row), runs) })
		if at < 0 {
			all = append(all, version{frame: i, in: make([]bool, len(p.frames))})
			at = len(all) - 1
		}
		all[at].in[i] = true
	}
	return all
}

func (p *page) runs(frame, row int) []run {
	if row >= len(p.parts[frame]) {
		return nil
	}
	return p.parts[frame][row]
}

func visibility(seen bool) string {
	if seen {
		return "visible"
	}
	return "hidden"
}

// keyframes writes when a version is seen, in percent of the whole.
func (p *page) keyframes(seen version) string {
	var text strings.Builder
	at := time.Duration(0)
	for i, frame := range p.frames {
		if i == 0 || seen.in[i] != seen.in[i-1] {
			fmt.Fprintf(&text, "%.4g%%{visibility:%s}", 100*at.Seconds()/p.length().Seconds(), visibility(seen.in[i]))
		}
		at += frame.Lasts
	}
	return text.String()
}
