package form

import (
	"unicode"
	"unicode/utf8"

	"github.com/eventstorm/storm/model/value"
)

// longest is how much may be typed into a field, in bytes.
const longest = 400

// Type adds text to the field that has the cursor, without control characters.
func (p *Pane) Type(text string) {
	f := p.current()
	if f == nil || text == "" {
		return
	}
	switch {
	case f.isChoice():
		f.jump(text)
	case f.isTyped():
		for _, r := range text {
			if (unicode.IsPrint(r) || r == '\u200c') && len(f.text) < longest {
				f.text = f.text[:f.caret] + string(r) + f.text[f.caret:]
				f.caret += utf8.RuneLen(r)
			}
		}
	case text == "+":
		p.add(f)
	case text == "-":
		p.remove(f)
	}
}

// left and right move the caret, or choose.
func (f *field) left() {
	if f.isTyped() && len(f.suggestions) == 0 {
		_, size := utf8.DecodeLastRuneInString(f.text[:f.caret])
		f.caret -= size
		return
	}
	f.cycle(-1)
}

func (f *field) right() {
	if f.isTyped() && len(f.suggestions) == 0 {
		_, size := utf8.DecodeRuneInString(f.text[f.caret:])
		f.caret += size
		return
	}
	f.cycle(1)
}

// erase removes the character before the caret.
func (f *field) erase() {
	if f.isChoice() && f.of.Optional {
		f.text = ""
	}
	if !f.isTyped() {
		return
	}
	_, size := utf8.DecodeLastRuneInString(f.text[:f.caret])
	f.text = f.text[:f.caret-size] + f.text[f.caret:]
	f.caret -= size
}

// eraseAfter removes the character after the caret.
func (f *field) eraseAfter() {
	if f.isTyped() {
		_, size := utf8.DecodeRuneInString(f.text[f.caret:])
		f.text = f.text[:f.caret] + f.text[f.caret+size:]
	}
}

func (f *field) clear() {
	if f.isTyped() {
		f.text, f.caret = "", 0
	}
}

// mostItems is how many items a list may have.
const mostItems = 100

// add adds an item to the list at the cursor or around it, or makes what may
// be missing present.
func (p *Pane) add(f *field) {
	if !f.present && (f.isRecord() || f.isList()) {
		f.present = true
		if f.isRecord() {
			p.fillRecord(f, p.sampleOf(f.name, f.of), depthOf(f))
			return
		}
	}
	list := listAround(f)
	if list == nil || len(list.children) >= mostItems {
		return
	}
	sample := value.Null()
	if list.of.Element != nil {
		sample = p.sampleOf(list.name, list.of.Element)
	}
	added := p.newField("", list.of.Element, list, sample, depthOf(list)+1)
	list.children = append(list.children, added)
	p.moveTo(added)
}

// remove removes the item at the cursor or around it, the last one of a list,
// or what may be missing.
func (p *Pane) remove(f *field) {
	if f.of.Optional && (f.isRecord() || f.isList() && len(f.children) == 0) {
		f.present, f.children = false, nil
		return
	}
	if f.isList() && len(f.children) > 0 {
		f.children = f.children[:len(f.children)-1]
		return
	}
	for ; f != nil; f = f.parent {
		if !f.isItem() {
			continue
		}
		list := f.parent
		for i := range list.children {
			if list.children[i] == f {
				list.children = append(list.children[:i:i], list.children[i+1:]...)
				break
			}
		}
		p.moveTo(list)
		return
	}
}

func listAround(f *field) *field {
	for ; f != nil; f = f.parent {
		if f.isList() {
			return f
		}
	}
	return nil
}

func depthOf(f *field) int {
	depth := 0
	for ; f.parent != nil; f = f.parent {
		depth++
	}
	return depth
}

func (p *Pane) sampleOf(name string, of *value.Type) value.Value {
	if p.sample == nil {
		return value.Null()
	}
	return p.sample(value.Field{Name: name, Type: of.Required()})
}
