package model

import (
	"time"

	"gopkg.in/yaml.v3"
)

// inboxForm is the long form of a handler's idempotent.
var inboxForm = form[Handler]{
	noun:    "inbox",
	summary: "How duplicates are recognised. Its short form is the key alone.",
	keys: []key[Handler]{
		{
			name: "key", summary: "The key by which a duplicate is recognised.", standard: "needed",
			example: "key: event.orderId", binding: computed("a key", func(h *Handler) **Expression { return &h.Idempotent }),
		},
		{
			name: "window", summary: "How long a key is kept; a duplicate that comes later is handled again.", standard: "for good",
			example: "window: 1h", binding: length(func(h *Handler, window time.Duration, _ Range) { h.Window = window }),
		},
	},
}

// idempotent binds a key to the key of an inbox, or to its long form.
func idempotent() binding[Handler] {
	return binding[Handler]{
		shape: eitherShape{[]shape{textShape{"a key (an expression)"}, formShape[Handler]{&inboxForm}}},
		read: func(r *reader, node *yaml.Node, into *Handler) {
			if node.Kind != yaml.MappingNode {
				into.Idempotent = r.expression(node)
				return
			}
			inboxForm.read(r, node, into)
			if into.Idempotent == nil {
				r.report(Diagnostic{
					Rule:    "syntax/missing-key",
					Message: "the inbox does not say by which key it recognises a duplicate",
					Hint:    "add key: with an expression such as event.orderId",
					At:      r.rangeOf(node),
				})
			}
		},
	}
}
