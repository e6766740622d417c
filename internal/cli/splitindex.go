package cli

import (
	"bytes"
	_ "embed"
	"html/template"
	"net/url"
	"strings"

	"github.com/eventstorm/storm/internal/embedding"
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/render/lettering"
)

//go:embed splitindex.html
var indexTemplate string

// indexOfPages returns the index of a split: a page for pages, and Markdown
// for all else.
func indexOfPages(m *model.Model, pages []page, format fileFormat) page {
	if format.name == "html" {
		return page{file: "index.html", content: htmlIndex(m, pages)}
	}
	return page{file: "index.md", content: markdownIndex(m, pages, format)}
}

// entry is a line of an index.
type entry struct{ Name, Description, Link string }

func entries(pages []page) []entry {
	var list []entry
	for _, page := range pages {
		each := entry{Name: "All contexts", Link: url.PathEscape(page.file)}
		if page.context != nil {
			each.Name = lettering.Clean(page.context.Name.Text)
			each.Description = lettering.Clean(page.context.Description.Text)
		}
		list = append(list, each)
	}
	return list
}

func indexTitle(m *model.Model) string {
	if m.Name.Text == "" {
		return "Event storming"
	}
	return lettering.Clean(m.Name.Text)
}

func htmlIndex(m *model.Model, pages []page) []byte {
	var b bytes.Buffer
	index := template.Must(template.New("index").Parse(indexTemplate))
	err := index.Execute(&b, map[string]any{
		"Title": indexTitle(m), "Description": lettering.Clean(m.Description.Text), "Entries": entries(pages),
	})
	if err != nil {
		panic(err) // a mistake in the template: its data is plain text
	}
	return b.Bytes()
}

// markdownIndex shows the picture of all contexts, if a page can show it, and
// links those of each.
func markdownIndex(m *model.Model, pages []page, format fileFormat) []byte {
	var b bytes.Buffer
	b.WriteString("# " + markdownText(indexTitle(m)) + "\n\n")
	if m.Description.Text != "" {
		b.WriteString(markdownText(lettering.Clean(m.Description.Text)) + "\n\n")
	}
	list := entries(pages)
	switch {
	case format.name == "svg" || format.name == "png":
		b.WriteString(embedding.Image("the contexts and what they tell each other", list[0].Link) + "\n\n")
		list = list[1:]
	case format.name == "mermaid":
		b.WriteString(embedding.Fence("mermaid", string(pages[0].content)) + "\n\n")
	}
	for _, each := range list {
		b.WriteString("- [" + markdownText(each.Name) + "](" + each.Link + ")")
		if each.Description != "" {
			b.WriteString(": " + markdownText(each.Description))
		}
		b.WriteByte('\n')
	}
	return b.Bytes()
}

// markdownText writes any text so that Markdown shows it as it is.
func markdownText(text string) string {
	var b strings.Builder
	for _, r := range text {
		if strings.ContainsRune("\\`*_{}[]<>()#+-!|~&", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
