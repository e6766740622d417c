package validate

import (
	"slices"
	"strings"

	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/validate/naming"
)

// standardLanguage is that of names when a model states none.
const standardLanguage = naming.English

// languagesOf returns the languages of a context's names.
func languagesOf(context *model.Context) []naming.Language {
	if len(context.Languages) == 0 {
		return []naming.Language{standardLanguage}
	}
	languages := make([]naming.Language, len(context.Languages))
	for i, name := range context.Languages {
		languages[i] = naming.Primary(naming.Language(name.Text))
	}
	return languages
}

// checkerFor returns the checker for the languages of a context. Where any of
// them has no rules it answers that it can't tell: names in that language can't
// be told from wrong ones.
func checkerFor(context *model.Context) *naming.Checker {
	checker, err := naming.New(languagesOf(context)...)
	if err != nil {
		checker, _ = naming.New()
	}
	return checker
}

// isIn reports whether all names of a context are in one of the languages.
func isIn(context *model.Context, languages ...naming.Language) bool {
	return !slices.ContainsFunc(languagesOf(context), func(l naming.Language) bool { return !slices.Contains(languages, l) })
}

// likelier returns the language that names which are all wrong in the languages
// of a context are probably written in: at least two of them, and at least half
// of them, are right in it. It is empty when there is none such.
func likelier(context *model.Context, wrong []*model.Element, check nameCheck) naming.Language {
	var best naming.Language
	most := max(1, (len(wrong)-1)/2)
	for _, language := range naming.Languages() {
		if slices.Contains(languagesOf(context), language) {
			continue
		}
		right := 0
		for _, element := range wrong {
			if isRight(language, element.Name.Text, check) {
				right++
			}
		}
		if right > most {
			best, most = language, right
		}
	}
	return best
}

// isRight reports whether a name is as it should be in a language.
func isRight(language naming.Language, name string, check nameCheck) bool {
	checker, err := naming.New(language)
	return err == nil && check(checker, name).Answer == naming.Yes
}

// spoken returns the languages of a context in words, such as "English or
// Portuguese".
func spoken(context *model.Context) string {
	var names []string
	for _, language := range languagesOf(context) {
		names = append(names, language.Name())
	}
	return strings.Join(names, " or ")
}
