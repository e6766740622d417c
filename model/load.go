package model

import (
	"slices"

	"github.com/eventstorm/storm/model/internal/syntax"
	"gopkg.in/yaml.v3"
)

// Load reads a model from one file in memory. The model is never nil and as
// complete as the text allows; the diagnostics are sorted by place.
func Load(path string, content []byte) (*Model, []Diagnostic) {
	return LoadSources([]*Source{NewSource(path, content)})
}

// LoadSources reads a model from several files in memory. Documents are parsed
// in parallel, and put together in the order of the sources: it is the
// declared order of the model. The sources stay in use; the slice does not.
func LoadSources(sources []*Source) (*Model, []Diagnostic) {
	return load(sources, nil)
}

// load also collects the mentions of what the model declares, unless the
// collection is nil.
func load(sources []*Source, found *mentionList) (*Model, []Diagnostic) {
	var (
		chunks, lost []chunk
		diagnostics  []Diagnostic
	)
	m := &Model{Sources: slices.Clone(sources)}
	for _, source := range sources {
		problems, text := source.readable()
		diagnostics = append(diagnostics, problems...)
		m.Incomplete = m.Incomplete || !text
		if text {
			documents, problems := source.documents()
			chunks = append(chunks, documents...)
			diagnostics = append(diagnostics, problems...)
		}
	}
	merge := newMerger(m, found)
	for _, read := range readChunks(chunks) {
		diagnostics = append(diagnostics, read.diagnostics...)
		lost = append(lost, read.lost...)
		for _, document := range read.documents {
			merge.add(document)
		}
	}
	merge.finish()
	diagnostics = append(diagnostics, merge.diagnostics...)
	m.Incomplete = m.Incomplete || len(lost) > 0
	diagnostics = append(diagnostics, resolve(m, lostNames(lost), found)...)
	if len(diagnostics) == 0 && len(m.Contexts) == 0 && len(sources) > 0 {
		diagnostics = []Diagnostic{emptyModel(sources[0])}
	}
	return m, SortDiagnostics(diagnostics)
}

// emptyModel is the diagnostic for files that say nothing.
func emptyModel(source *Source) Diagnostic {
	return Diagnostic{
		Rule:     "model/empty",
		Severity: SeverityError,
		Message:  "the model is empty: no element is declared in it",
		Hint:     "begin with a list of events, such as events: [OrderPlaced], or run storm init",
		At:       source.Range(0, 0),
	}
}

// A readChunk is what one chunk said.
type readChunk struct {
	documents   []*document
	diagnostics []Diagnostic
	lost        []chunk // parts that can't be parsed
}

// readChunks reads chunks in parallel and returns the results in their order.
func readChunks(chunks []chunk) []readChunk {
	results := make([]readChunk, len(chunks))
	inParallel(len(chunks), func(i int) { results[i] = chunks[i].read() })
	return results
}

// read parses a chunk and reads its documents. The sections of a broken
// document make up one document again.
func (c chunk) read() readChunk {
	roots, err := c.decode()
	if err == nil {
		var result readChunk
		for i, root := range roots {
			r := &reader{chunk: c}
			document := r.readDocument(root)
			document.at = c.document(roots, i)
			result.documents = append(result.documents, document)
			result.diagnostics = append(result.diagnostics, r.diagnostics...)
		}
		return result
	}
	found := c.recover(err)
	whole := &document{at: c.source.Range(c.start, c.end)}
	for _, section := range found.sections {
		r := &reader{chunk: section.chunk}
		r.readSection(section.root, whole)
		found.diagnostics = append(found.diagnostics, r.diagnostics...)
	}
	return readChunk{documents: []*document{whole}, diagnostics: found.diagnostics, lost: found.lost}
}

// document returns the place of one of the documents in the chunk: it reaches
// to where the next one begins.
func (c chunk) document(roots []*yaml.Node, index int) Range {
	start, end := c.start, c.end
	if index > 0 {
		start = int(c.rangeOf(roots[index]).start)
	}
	if index+1 < len(roots) {
		end = int(c.rangeOf(roots[index+1]).start)
	}
	return c.source.Range(start, end)
}

// decode runs the YAML parser over a chunk and returns the root nodes of its
// documents.
func (c chunk) decode() ([]*yaml.Node, error) {
	documents, err := syntax.Decode(c.content())
	if err != nil {
		return nil, err
	}
	roots := make([]*yaml.Node, 0, len(documents))
	for _, document := range documents {
		if len(document.Content) > 0 {
			roots = append(roots, document.Content[0])
		}
	}
	return roots, nil
}
