package format

// A kind is what a token is to the layout.
type kind uint8

const (
	directive     kind = iota // a line that begins with "%"
	documentStart             // "---"
	documentEnd               // "..."
	blockEntry                // "-" before an item of a block list
	keyMark                   // "?" before an explicit key
	valueMark                 // ":" after a key
	flowOpen                  // "[" or "{"
	flowClose                 // "]" or "}"
	flowEntry                 // "," between the entries of a flow collection
	anchor                    // "&name"
	alias                     // "*name"
	tag                       // "!type"
	scalar                    // a plain or quoted text, perhaps over several lines
	blockHeader               // "|" or ">" with its indicators
	blockContent              // the lines of a block scalar
	comment                   // "#" to the end of the line
)

// A token is a piece of the text that the layout moves but never changes.
// Offsets and columns count bytes; a file is far smaller than an int32 holds.
type token struct {
	kind   kind
	first  bool  // nothing but white space stands before it on its line
	blank  bool  // at least one blank line stands before its line
	starts bool  // it begins an entry of its block: a key, "-", "?" or ":"
	start  int32 // offset of the first byte
	end    int32 // offset just after the last byte
	column int32 // of the first byte in its line, counted from 0
	level  int32 // index of the innermost block that it stands in
	indent int32 // blockContent: how many spaces of each line are indentation
}

// lineStart returns the offset at which the token's first line begins.
func (t *token) lineStart() int32 { return t.start - t.column }

// isMark reports whether a token stands between documents rather than in one.
func (t *token) isMark() bool {
	return t.kind == directive || t.kind == documentStart || t.kind == documentEnd
}
