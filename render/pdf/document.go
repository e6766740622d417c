package pdf

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
)

// document is the objects of a file, numbered from 1.
type document struct{ objects [][]byte }

// reference is the number of an object.
type reference int

// String returns the reference as other objects name it.
func (r reference) String() string { return strconv.Itoa(int(r)) + " 0 R" }

// dictionary is the entries of an object, in the syntax of PDF; empty values
// are left out.
type dictionary map[string]string

// String returns the dictionary in the syntax of PDF, always in one order.
func (d dictionary) String() string {
	var b strings.Builder
	b.WriteString("<<")
	for _, name := range slices.Sorted(maps.Keys(d)) {
		if d[name] != "" {
			b.WriteString("/" + name + " " + d[name])
		}
	}
	return b.String() + ">>"
}

// reserve makes an object that set fills later.
func (d *document) reserve() reference {
	d.objects = append(d.objects, nil)
	return reference(len(d.objects))
}

func (d *document) set(r reference, entries dictionary) { d.objects[r-1] = []byte(entries.String()) }

func (d *document) add(entries dictionary) reference {
	r := d.reserve()
	d.set(r, entries)
	return r
}

// stream adds an object of data, compressed; entries may be nil.
func (d *document) stream(entries dictionary, data []byte) reference {
	var packed bytes.Buffer
	writer := zlib.NewWriter(&packed)
	_, _ = writer.Write(data) // a buffer takes everything
	_ = writer.Close()
	all := dictionary{"Length": strconv.Itoa(packed.Len()), "Filter": "/FlateDecode"}
	maps.Copy(all, entries)
	r := d.reserve()
	d.objects[r-1] = slices.Concat([]byte(all.String()), []byte("\nstream\n"), packed.Bytes(), []byte("\nendstream"))
	return r
}

// write writes the file.
func (d *document) write(w io.Writer, catalog, information reference) error {
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	offsets := make([]int, len(d.objects))
	for i, object := range d.objects {
		offsets[i] = b.Len()
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, object)
	}
	table := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(offsets)+1)
	for _, offset := range offsets {
		fmt.Fprintf(&b, "%010d 00000 n \n", offset)
	}
	trailer := dictionary{"Size": strconv.Itoa(len(offsets) + 1), "Root": catalog.String(), "Info": information.String()}
	fmt.Fprintf(&b, "trailer\n%s\nstartxref\n%d\n%%%%EOF\n", trailer, table)
	_, err := w.Write(b.Bytes())
	return err
}

// text writes a text of a dictionary: UTF-16 in hexadecimal, which needs no
// escapes.
func text(s string) string { return "<FEFF" + hexadecimal(s) + ">" }

func hexadecimal(s string) string {
	var b strings.Builder
	for _, unit := range utf16.Encode([]rune(s)) {
		fmt.Fprintf(&b, "%04X", unit)
	}
	return b.String()
}

// number writes a number with as many digits as one can see.
func number(n float64) string {
	rounded := math.Round(n*1000)/1000 + 0
	if math.IsNaN(rounded) || math.IsInf(rounded, 0) {
		rounded = 0
	}
	return strconv.FormatFloat(rounded, 'f', -1, 64)
}

func numbers(list ...float64) string {
	words := make([]string, len(list))
	for i, n := range list {
		words[i] = number(n)
	}
	return strings.Join(words, " ")
}
