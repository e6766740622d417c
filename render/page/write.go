package page

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"html/template"
	"io"
)

//go:embed assets
var assets embed.FS

// modules are the parts of the script, in the order in which they depend on
// each other.
var modules = []string{"elements.js", "story.js", "viewport.js", "highlight.js", "details.js", "search.js", "filter.js", "player.js", "keyboard.js", "main.js"}

// Write writes the page of a document. The same document gives the same bytes.
func Write(w io.Writer, document *Document) error {
	code, err := script()
	if err != nil {
		return err
	}
	style, err := assets.ReadFile("assets/page.css")
	if err != nil {
		return err
	}
	data, err := json.Marshal(document) // which escapes <, > and &
	if err != nil {
		return fmt.Errorf("the data of the page: %w", err)
	}
	outline, err := template.ParseFS(assets, "assets/page.html")
	if err != nil {
		return fmt.Errorf("the outline of the page: %w", err)
	}
	hash := sha256.Sum256(code)
	return outline.Execute(w, map[string]any{
		"Theme":   document.Theme,
		"Title":   document.Title,
		"Summary": document.Summary,
		"Index":   document.Index,
		"Plain":   document.Plain,
		"Policy":  "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + base64.StdEncoding.EncodeToString(hash[:]) + "'; base-uri 'none'; form-action 'none'",
		"Style":   template.CSS(style),
		"Light":   template.CSS(document.Light),
		"Dark":    template.CSS(document.Dark),
		"Drawing": template.HTML(document.Drawing),
		"Data":    template.JS(data),
		"Script":  template.JS(code),
	})
}

// script returns the parts of the script as one, which shares no name with
// anything around it.
func script() ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("(() => {\n'use strict';\n")
	for _, name := range modules {
		module, err := assets.ReadFile("assets/" + name)
		if err != nil {
			return nil, err
		}
		b.Write(module)
	}
	b.WriteString("})();\n")
	return b.Bytes(), nil
}
