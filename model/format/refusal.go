package format

import (
	"errors"
	"fmt"
	"strings"

	"github.com/eventstorm/storm/model"
)

// The reasons for which a text is left as it is, besides a syntaxError.
var (
	errNotText  = errors.New("not UTF-8 text, or too large")
	errTooDeep  = errors.New("nested too deeply")
	errTooLarge = errors.New("the result is too large")
	errDiffers  = errors.New("the result does not say the same")
)

// A syntaxError is an error of the YAML parser about the original.
type syntaxError struct{ cause error }

func (e syntaxError) Error() string { return e.cause.Error() }

// refusal returns the diagnostics for a text that can't be formatted. A broken
// file gets the same ones from every command, those of the loader.
func refusal(path string, content []byte, reason error) []model.Diagnostic {
	var broken syntaxError
	if errors.As(reason, &broken) || errors.Is(reason, errNotText) {
		if found := loadErrors(path, content); found != nil {
			return found
		}
	}
	diagnostic := explain(reason)
	diagnostic.Severity = model.SeverityError
	diagnostic.At = model.NewSource(path, content).Range(0, 0)
	return []model.Diagnostic{diagnostic}
}

// loadErrors returns what the loader says of a content's syntax, or nil.
func loadErrors(path string, content []byte) []model.Diagnostic {
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

// explain returns rule, message and hint of a refusal.
func explain(reason error) model.Diagnostic {
	switch {
	case errors.Is(reason, errNotText):
		return model.Diagnostic{
			Rule:    "syntax/encoding",
			Message: "the file is not UTF-8 text with ordinary line ends",
			Hint:    "save it as UTF-8",
		}
	case errors.Is(reason, errTooDeep):
		return model.Diagnostic{
			Rule:    "format/limit",
			Message: fmt.Sprintf("the text is nested deeper than %d levels", maxDepth),
			Hint:    "a model needs no more than about ten levels",
		}
	case errors.Is(reason, errTooLarge):
		return model.Diagnostic{
			Rule:    "format/limit",
			Message: fmt.Sprintf("the formatted file would be larger than the %d MiB that a model file may have", model.MaxFileSize>>20),
			Hint:    "put each bounded context into a file of its own",
		}
	case errors.Is(reason, errDiffers):
		return model.Diagnostic{
			Rule:    "format/unsafe",
			Message: "the file uses YAML that can't be formatted without risk to its meaning",
			Hint:    "write it in a plainer way, with one value a line, and format it again",
		}
	default:
		return model.Diagnostic{
			Rule:    "syntax/yaml",
			Message: "YAML can't be read here: " + strings.TrimPrefix(reason.Error(), "yaml: "),
			Hint:    "check quotation marks, brackets and indentation",
		}
	}
}
