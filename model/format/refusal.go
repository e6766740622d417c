package format

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/eventstorm/storm/model"
)

var byteOrderMark = []byte("\ufeff")

// unreadable returns why a content is not looked at at all, or nil.
func unreadable(path string, content []byte) []model.Diagnostic {
	notText := bytes.HasPrefix(content, []byte("\xff\xfe")) || bytes.HasPrefix(content, []byte("\xfe\xff")) ||
		bytes.IndexByte(content, 0) >= 0 || !utf8.Valid(content)
	if len(content) <= model.MaxFileSize && !notText {
		return nil
	}
	if found := loaded(path, content); found != nil {
		return found
	}
	return []model.Diagnostic{refuse(path, content, "syntax/encoding",
		"the file is not UTF-8 text", "save it as UTF-8")}
}

// notYAML returns the diagnostics for a content that the YAML parser refuses.
func notYAML(path string, content []byte, err syntaxError) []model.Diagnostic {
	if found := loaded(path, content); found != nil {
		return found
	}
	return []model.Diagnostic{refuse(path, content, "syntax/yaml",
		"YAML can't be read here: "+strings.TrimPrefix(err.Error(), "yaml: "),
		"check quotation marks, brackets and indentation")}
}

// loaded returns what the loader says of a content's syntax, or nil: a broken
// file gets the same diagnostics from every command.
func loaded(path string, content []byte) []model.Diagnostic {
	_, all := model.Load(path, content)
	var found []model.Diagnostic
	for _, each := range all {
		switch each.Rule {
		case "syntax/yaml", "syntax/encoding", "syntax/too-large":
			found = append(found, each)
		}
	}
	return found
}

func tooDeep(path string, content []byte) model.Diagnostic {
	return refuse(path, content, "format/limit",
		fmt.Sprintf("the text is nested deeper than %d levels", maxDepth),
		"a model needs no more than about ten levels")
}

func tooLarge(path string, content []byte) model.Diagnostic {
	return refuse(path, content, "format/limit",
		fmt.Sprintf("the formatted file would be larger than the %d MiB that a model file may have", model.MaxFileSize>>20),
		"put each bounded context into a file of its own")
}

func unsafe(path string, content []byte) model.Diagnostic {
	return refuse(path, content, "format/unsafe",
		"the file uses YAML that can't be formatted without risk to its meaning",
		"write it in a plainer way, with one value a line, and format it again")
}

func refuse(path string, content []byte, rule, message, hint string) model.Diagnostic {
	return model.Diagnostic{
		Rule:     rule,
		Severity: model.SeverityError,
		Message:  message,
		Hint:     hint,
		At:       model.NewSource(path, content).Range(0, 0),
	}
}
