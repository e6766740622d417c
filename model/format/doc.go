// Package format puts a model file into its canonical form: the engine of
// storm fmt.
//
// The YAML stays the team's. Formatting changes white space only: indentation,
// the space between tokens, blank lines, line ends. Comments, the order of
// keys, quotation marks, flow and block style, the line breaks and what stands
// in block scalars are kept. So it never encodes a tree again: it cuts the text
// into tokens, gives each line its place, and copies the tokens' own bytes.
//
// The work goes one way: text → tokens, each with the block it stands in
// (lexer) → lines (layout) → text, with end-of-line comments in columns
// (align). Before the result is handed out, it is compared with the original,
// line by line without white space and node by node as YAML; should they ever
// differ, the original is returned with a diagnostic.
//
// The canonical form:
//
//   - UTF-8 without a byte order mark; each line ends with "\n", the last one too;
//     no white space at the end of a line, except in a block scalar, where
//     it is content
//   - at most one blank line in a row; none at the beginning or end of a file
//     or document
//   - two spaces of indentation a level; the items of a list are indented inside
//     their key: "key:", then "  - item"
//   - one space after ":", "-", "?" and ","; none before ":" and ","; none just
//     inside brackets: {a: b}, [a, b]
//   - what continues a value on the next line stands two spaces inside the
//     value's key or "-"; the entries of a flow collection stand four inside, its
//     closing bracket two, so that every YAML 1.2 parser accepts it
//   - "# comment" with a space; one space before an end-of-line comment, or a
//     common column when the comments of consecutive lines had one
//   - a comment on a line of its own stands as deep as what follows it, or as
//     the block that it closes when it stood deeper than what follows
//
// All functions are safe for concurrent use.
package format
