package render_test

import (
	"encoding/xml"
	"strings"
	"testing"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/render"
)

func TestParseLinkTemplate(t *testing.T) {
	for _, good := range []string{
		"https://github.com/acme/shop/blob/main/{file}#L{line}", "vscode://file/home/me/{file}:{line}:{column}", "../{file}#L{line}", "{file}",
		"HTTPS://example.org/?path={file}&a:b", "idea://open?file={file}&line={line}",
	} {
		if _, err := render.ParseLinkTemplate(good); err != nil {
			t.Errorf("%s: %v", good, err)
		}
	}
	for bad, why := range map[string]string{
		"javascript:alert('{file}')":     `no '\''`,
		"javascript:alert(1)//{file}":    `can't begin with "javascript:"`,
		"JavaScript:{file}":              `can't begin with "javascript:"`,
		"data:text/html,{file}":          `can't begin with "data:"`,
		"{file}:{line}":                  `can't begin with`,
		"https://example.org":            "the same place",
		"https://example.org/{path}":     "choose from: {file}, {line}, {column}",
		"https://example.org/{file":      "choose from: {file}, {line}, {column}",
		"https://example.org/a b/{file}": "write it as %20",
		"https://example.org/ž/{file}":   "write it as %C5%BE",
		"java\tscript:{file}":            "write it as %09",
	} {
		if _, err := render.ParseLinkTemplate(bad); err == nil || !strings.Contains(err.Error(), why) {
			t.Errorf("%s: got %v, want %q", bad, err, why)
		}
	}
}

// TestLinksToHostileFiles: whatever a file is called, it stays the path of its
// link.
func TestLinksToHostileFiles(t *testing.T) {
	template, err := render.ParseLinkTemplate("https://example.org/{file}?l={line}&c={column}#x")
	if err != nil {
		t.Fatal(err)
	}
	m, _ := model.Load("javascript:a\"b<c>'&d?#]]\\\n%41é.yaml", []byte("context: Shop\nevents: [OrderPlaced]\n"))
	const address = "https://example.org/javascript%3Aa%22b%3Cc%3E%27%26d%3F%23%5D%5D%5C%0A%2541%C3%A9.yaml?l=2&c=10#x"
	wanted := map[string]string{
		"svg":      `<a href="` + strings.ReplaceAll(address, "&", "&amp;") + `">`,
		"html":     `"sourceLink":"` + strings.ReplaceAll(address, "&", `\u0026`) + `"`,
		"pdf":      "/URI (" + address + ")",
		"dot":      ` URL="` + strings.ReplaceAll(address, "&", "&amp;") + `"]`,
		"mermaid":  `click n0 href "` + address + `"`,
		"plantuml": "[[" + address + "]] ",
		"d2":       "link: '" + address + "'}",
		"json":     `"link": "` + strings.ReplaceAll(address, "&", `\u0026`) + `"`,
	}
	for _, format := range render.Formats() {
		if format.Placed {
			needsBuiltIn(t)
		}
		drawing := draw(t, m, render.Options{Format: format.Name, Links: template})
		if want := wanted[format.Name]; !strings.Contains(drawing, want) {
			t.Errorf("%s: no %s in\n%s", format.Name, want, drawing)
		}
		if format.Name == "svg" {
			if err := xml.Unmarshal([]byte(drawing), new(struct{})); err != nil {
				t.Errorf("svg: %v", err)
			}
		}
	}
	if strings.Contains(draw(t, m, render.Options{}), "<a ") {
		t.Error("there are links that nobody asked for")
	}
}

// TestSiblings: a note of another context, and a context, leads to the drawing
// of that context; all others do not.
func TestSiblings(t *testing.T) {
	needsBuiltIn(t)
	m, _ := model.LoadSources([]*model.Source{model.NewSource("shop.yaml", []byte(`context: Shop
events:
  OrderPaid: {kind: integration}
---
context: Post
events: [ParcelPacked]
handlers:
  PackWhenOrderPaid: {handles: Shop.OrderPaid, raises: [ParcelPacked]}
`))})
	siblings := render.Siblings{Contexts: map[string]string{"Shop": "shop.svg", "Post": "post.svg"}}
	for _, test := range []struct {
		options      render.Options
		leads, stays string
	}{
		{render.Options{Contexts: []string{"Post"}}, `<a href="shop.svg">`, "post.svg"},
		{render.Options{View: "context"}, `<a href="shop.svg">`, "?"},
		{render.Options{View: "context"}, `<a href="post.svg">`, "?"},
	} {
		test.options.Siblings = siblings
		drawing := draw(t, m, test.options)
		if !strings.Contains(drawing, test.leads) || strings.Contains(drawing, test.stays+`"`) {
			t.Errorf("%v %s: want %s and no %s in\n%s", test.options.Contexts, test.options.View, test.leads, test.stays, drawing)
		}
	}
}
