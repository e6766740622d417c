package doctest

import (
	"net/url"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"unicode"
)

var (
	inlineLink    = regexp.MustCompile(`\]\(\s*<?([^()\s>]+)>?(?:\s+"[^"]*")?\s*\)`)
	referenceLink = regexp.MustCompile(`^\s{0,3}\[[^\]]+\]:\s+<?([^\s>]+)>?`)
	codeSpan      = regexp.MustCompile("`[^`]*`")
	heading       = regexp.MustCompile(`^#{1,6}\s+(.*?)\s*#*$`)
	linkText      = regexp.MustCompile(`!?\[([^\]]*)\]\([^)]*\)`)
)

// CheckLinks looks whether the links of a document to files of the repository,
// and to headings in them, lead somewhere.
func CheckLinks(d *Document, root string) []Problem {
	var problems []Problem
	for i, line := range d.prose() {
		line = codeSpan.ReplaceAllString(line, "")
		links := inlineLink.FindAllStringSubmatch(line, -1)
		links = append(links, referenceLink.FindAllStringSubmatch(line, -1)...)
		for _, link := range links {
			if problem := checkLink(d, root, link[1]); problem != "" {
				problems = append(problems, d.problem(i+1, "%s", problem))
			}
		}
	}
	return problems
}

// prose returns the lines of the document, those in fenced blocks emptied.
func (d *Document) prose() []string {
	lines := append([]string(nil), d.Lines...)
	for _, block := range d.Blocks() {
		for i := block.Start - 1; i <= block.End && i < len(lines); i++ {
			lines[i] = ""
		}
	}
	return lines
}

func checkLink(d *Document, root, link string) string {
	target, err := url.Parse(link)
	switch {
	case err != nil:
		return "the link " + link + " can't be read: " + err.Error()
	case target.Scheme != "" || target.Host != "":
		return "" // somewhere else
	case strings.HasPrefix(target.Path, "/"):
		return "the link " + link + " begins at the root of a disk; make it relative"
	}
	linked := d
	if target.Path != "" {
		below := path.Join(path.Dir(d.Path), target.Path)
		file := filepath.Join(root, filepath.FromSlash(below))
		if _, err := os.Stat(file); err != nil {
			return "the link " + link + " leads nowhere: there is no " + below
		}
		if target.Fragment == "" || !strings.HasSuffix(below, ".md") {
			return ""
		}
		content, err := os.ReadFile(file)
		if err != nil {
			return "the link " + link + ": " + err.Error()
		}
		linked = NewDocument(below, string(content))
	}
	if target.Fragment != "" && !linked.anchors()[target.Fragment] {
		return "the link " + link + " leads nowhere: " + linked.Path + " has no such heading"
	}
	return ""
}

// anchors returns the names by which GitHub links to the headings.
func (d *Document) anchors() map[string]bool {
	anchors := map[string]bool{}
	for _, line := range d.prose() {
		if found := heading.FindStringSubmatch(line); found != nil {
			anchors[anchor(found[1])] = true
		}
	}
	return anchors
}

func anchor(heading string) string {
	heading = linkText.ReplaceAllString(heading, "$1")
	return strings.Map(func(c rune) rune {
		switch {
		case c == ' ' || c == '-':
			return '-'
		case unicode.IsLetter(c) || unicode.IsDigit(c) || c == '_' || unicode.IsMark(c):
			return unicode.ToLower(c)
		default:
			return -1
		}
	}, heading)
}
