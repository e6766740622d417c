package doctest

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"

	"github.com/eventstorm/storm/internal/cli"
)

// CheckMentions looks at the commands that the prose of a document mentions,
// such as `storm diagram -o flow.svg`: the command and its flags must exist, and
// so must the samples that it names.
func CheckMentions(d *Document, root string) []Problem {
	var problems []Problem
	for i, line := range d.prose() {
		for _, span := range codeSpan.FindAllString(line, -1) {
			mentioned, is := storms(strings.Trim(span, "`"))
			if !is {
				continue
			}
			if problem := checkMention(root, mentioned); problem != "" {
				problems = append(problems, d.problem(i+1, "%s: %s", span, problem))
			}
		}
	}
	return problems
}

// storms returns what stands behind the name of storm in a command.
func storms(command string) (rest string, is bool) {
	for _, name := range []string{"storm ", "go run . "} {
		if rest, is := strings.CutPrefix(command, name); is {
			return rest, true
		}
	}
	return "", false
}

func checkMention(root, mentioned string) string {
	words, err := splitWords(mentioned)
	if err != nil || len(words) == 0 {
		return "can't be read as a command"
	}
	var help bytes.Buffer
	asked := []string{"help"}
	if !strings.HasPrefix(words[0], "-") { // a flag of storm itself otherwise
		asked, words = append(asked, words[0]), words[1:]
	}
	if code := cli.Main(asked, strings.NewReader(""), &help, &help); code != 0 {
		return "there is no such command"
	}
	for _, word := range words {
		flag, _, _ := strings.Cut(word, "=")
		switch {
		case len(flag) > 1 && flag[0] == '-' && !strings.Contains(help.String(), " "+flag):
			return "there is no flag " + flag
		case strings.HasPrefix(word, "samples/"):
			if _, err := os.Stat(filepath.Join(root, filepath.FromSlash(word))); err != nil {
				return "there is no " + word
			}
		}
	}
	return ""
}
