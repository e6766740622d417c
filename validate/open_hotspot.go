package validate

import "github.com/eventstorm/storm/model"

var openHotspot = Rule{
	ID:       "open/hotspot",
	Summary:  "A design has no open questions left.",
	Why:      "What is still open when the code is written is decided by whoever types first.",
	From:     model.LevelDesign,
	Severity: model.SeverityWarning,
	Off:      true,
	Bad:      "level: design\nhotspots: [\"Who owns the card data?\"]\nactors: []\n",
	Good:     "level: design\nglossary: {Card data: The provider owns them.}\n",
	Check: func(p *Pass) {
		for context := range p.Contexts() {
			for _, hotspot := range context.Hotspots {
				p.Report(hotspot.Text.At, "answer it, and write the answer where it belongs", "this is still open: %s", hotspot.Text.Text)
			}
		}
	},
}
