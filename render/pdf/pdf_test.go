package pdf_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/eventstorm/storm/render/pdf"
	"github.com/eventstorm/storm/render/vector"
)

func written(t *testing.T, body string) []byte {
	t.Helper()
	picture, err := vector.Read([]byte(`<svg width="400" height="200"><title>Shop (1) \ سفارش</title>` + body + `</svg>`))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := pdf.Write(t.Context(), &b, picture); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestStructure: readers find each object where the table says.
func TestStructure(t *testing.T) {
	file := written(t, `<rect width="9" height="9" fill="#f00" fill-opacity=".3"/><text x="9" y="50">Order</text>`)
	table := regexp.MustCompile(`(?m)^(\d{10}) 00000 n $`).FindAllSubmatch(file, -1)
	for number, entry := range table {
		offset, _ := strconv.Atoi(string(entry[1]))
		if want := strconv.Itoa(number+1) + " 0 obj\n"; !bytes.HasPrefix(file[offset:], []byte(want)) {
			t.Errorf("object %d is not at %d", number+1, offset)
		}
	}
	start := regexp.MustCompile(`startxref\n(\d+)\n%%EOF\n$`).FindSubmatch(file)
	if start == nil || len(table) < 8 {
		t.Fatalf("%d objects; the end of the file is %q", len(table), file[len(file)-40:])
	}
	if offset, _ := strconv.Atoi(string(start[1])); !bytes.HasPrefix(file[offset:], []byte("xref\n")) {
		t.Errorf("the table is not at %d", offset)
	}
	if !bytes.Contains(file, []byte("/MediaBox [0 0 300 150]")) {
		t.Error("the page is not as large as the picture")
	}
	if !bytes.Equal(file, written(t, `<rect width="9" height="9" fill="#f00" fill-opacity=".3"/><text x="9" y="50">Order</text>`)) {
		t.Error("the same picture gives other bytes")
	}
}

func TestLinks(t *testing.T) {
	file := written(t, `<a href="https://example.org/a(b)#سفارش"><text x="9" y="50">Order</text></a>`)
	if !bytes.Contains(file, []byte(`/URI (https://example.org/a%28b%29#%D8%B3`)) {
		t.Error("the link is not there, or not escaped")
	}
}

// TestText: another program finds the text, in its order.
func TestText(t *testing.T) {
	program, err := exec.LookPath("pdftotext")
	if err != nil {
		t.Skip("pdftotext is not installed: that others find the text is not checked")
	}
	names := []string{"OrderStatusChanged", "Objednávka", "Заказ размещён", "سفارش مشتری", "לקוח חדש", "“x” & <y>"}
	var body strings.Builder
	for i, name := range names {
		direction := ""
		if name >= "א" && name < "ی" {
			direction = ` direction="rtl"`
		}
		body.WriteString(`<text x="200" y="` + strconv.Itoa(20+30*i) + `" text-anchor="middle"` + direction + `>` +
			strings.NewReplacer("&", "&amp;", "<", "&lt;").Replace(name) + `</text>`)
	}
	path := filepath.Join(t.TempDir(), "a.pdf")
	if err := os.WriteFile(path, written(t, body.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	output, err := exec.Command(program, path, "-").CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, output)
	}
	for _, name := range names {
		if !strings.Contains(string(output), name) {
			t.Errorf("%q is not in the text:\n%s", name, output)
		}
	}
}
