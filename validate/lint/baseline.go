package lint

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"path"
	"slices"

	"github.com/eventstorm/storm/model"
)

// Baseline is the findings that a model had when its team began to check it.
// It is told from new ones by rule, file, element and message, and not by
// lines, which move.
type Baseline struct {
	source  *model.Source
	entries []baselineEntry
}

// baselineEntry is one or more equal findings.
type baselineEntry struct {
	baselineKey
	Count int `json:"count,omitempty"` // 0 and 1 mean one

	at   model.Range // in the baseline file
	left int         // how many of them have not been found yet
}

type baselineKey struct {
	Rule    string `json:"rule"`
	File    string `json:"file"`    // as seen from the folder of the baseline
	Element string `json:"element"` // the qualified name of what it is about, or what is written there
	Message string `json:"message"`
}

// baselineVersion is that of the format of the file.
const baselineVersion = 1

// ReadBaseline reads a baseline file. Its path must be named from the same
// place as those of the model.
func ReadBaseline(file string, content []byte) (*Baseline, error) {
	source := model.NewSource(file, content)
	var written struct {
		Version  int               `json:"version"`
		Findings []json.RawMessage `json:"findings"`
	}
	if err := json.Unmarshal(content, &written); err != nil {
		return nil, fmt.Errorf("reading the baseline %s: %w", file, err)
	}
	if written.Version != baselineVersion {
		return nil, fmt.Errorf("reading the baseline %s: it is of version %d, and this storm reads version %d", file, written.Version, baselineVersion)
	}
	baseline := &Baseline{source: source}
	from := 0
	for _, raw := range written.Findings {
		var entry baselineEntry
		if err := json.Unmarshal(raw, &entry); err != nil {
			return nil, fmt.Errorf("reading the baseline %s: %w", file, err)
		}
		if start := bytes.Index(content[from:], raw); start >= 0 {
			entry.at = source.Range(from+start, from+start+len(raw))
			from += start + len(raw)
		}
		entry.left = max(1, entry.Count)
		baseline.entries = append(baseline.entries, entry)
	}
	return baseline, nil
}

// maxStale is how many mended findings a notice names.
const maxStale = 5

// matcher returns a function that reports whether the baseline knows a
// finding, as often as it was found when the baseline was written. No baseline
// knows none.
func (b *Baseline) matcher() func(*model.Diagnostic, *place) bool {
	if b == nil {
		return func(*model.Diagnostic, *place) bool { return false }
	}
	index := make(map[baselineKey]*baselineEntry, len(b.entries))
	for i := range b.entries {
		b.entries[i].left = max(1, b.entries[i].Count)
		index[b.entries[i].baselineKey] = &b.entries[i]
	}
	folder := path.Dir(b.source.Path)
	return func(finding *model.Diagnostic, at *place) bool {
		entry := index[keyOf(finding, at, folder)]
		if entry == nil || entry.left == 0 {
			return false
		}
		entry.left--
		return true
	}
}

// reportStale reports that some of the findings do not occur any more, of
// rules that were applied.
func (b *Baseline) reportStale(applied func(rule string) bool, book *notebook) {
	var stale []*baselineEntry
	total := 0
	for i := range b.entries {
		entry := &b.entries[i]
		total += max(1, entry.Count)
		if entry.left > 0 && applied(entry.Rule) {
			stale = append(stale, entry)
		}
	}
	if len(stale) == 0 {
		return
	}
	mended := 0
	for _, entry := range stale {
		mended += entry.left
	}
	notice := model.Diagnostic{
		Rule:    staleBaseline,
		Message: mendedText(mended, total),
		Hint:    "write it anew with --update-baseline, so that they don't come back unseen",
		At:      stale[0].at,
	}
	for _, entry := range stale[1:min(len(stale), maxStale)] {
		notice.Related = append(notice.Related, model.Related{Message: "so is this one", At: entry.at})
	}
	book.add(notice)
}

// mendedText says how many of the findings in a baseline are mended.
func mendedText(mended, total int) string {
	switch {
	case total == 1:
		return "the only finding in the baseline is mended"
	case mended == total:
		return fmt.Sprintf("all %d findings in the baseline are mended", total)
	case mended == 1:
		return fmt.Sprintf("1 of the %d findings in the baseline is mended", total)
	default:
		return fmt.Sprintf("%d of the %d findings in the baseline are mended", mended, total)
	}
}

// keyOf returns by what a baseline in a folder knows a finding.
func keyOf(finding *model.Diagnostic, at *place, folder string) baselineKey {
	return baselineKey{Rule: finding.Rule, File: relative(folder, at.path), Element: at.name(), Message: finding.Message}
}

// WriteBaseline returns the text of a baseline file of findings, how many it
// holds, and the rest: those of the loader and the notices. The path is that of
// the file, named from the same place as those of the model. Findings stand
// one to a line, sorted, so that a difference of two baselines can be read.
func WriteBaseline(m *model.Model, findings []model.Diagnostic, file string) (text []byte, count int, rest []model.Diagnostic) {
	locator, counts, fixed := newLocator(m), map[baselineKey]int{}, undecidable()
	for i := range findings {
		if isNotice(findings[i].Rule) || fixed[findings[i].Rule] {
			rest = append(rest, findings[i])
			continue
		}
		at := locator.at(findings[i].At)
		counts[keyOf(&findings[i], &at, path.Dir(file))]++
		count++
	}
	entries := make([]baselineEntry, 0, len(counts))
	for key, times := range counts {
		entry := baselineEntry{baselineKey: key}
		if times > 1 {
			entry.Count = times
		}
		entries = append(entries, entry)
	}
	slices.SortFunc(entries, func(a, b baselineEntry) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Element, b.Element), cmp.Compare(a.Message, b.Message))
	})
	var out bytes.Buffer
	fmt.Fprintf(&out, "{\n  \"version\": %d,\n  \"findings\": [", baselineVersion)
	for i := range entries {
		if i > 0 {
			out.WriteByte(',')
		}
		out.WriteString("\n    ")
		out.Write(jsonLine(&entries[i]))
	}
	if len(entries) > 0 {
		out.WriteString("\n  ")
	}
	out.WriteString("]\n}\n")
	return out.Bytes(), count, rest
}

// jsonLine writes a value on one line, for people to read.
func jsonLine(value any) []byte {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(value) // texts and numbers always have a JSON form
	return bytes.TrimSuffix(out.Bytes(), []byte{'\n'})
}
