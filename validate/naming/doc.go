// Package naming tells whether the name of an event is in the past tense and
// whether the name of a command is an imperative, in the language of the team.
//
// A name may be written in any style (PascalCase, camelCase, snake_case,
// kebab-case, dotted, a path, a phrase with spaces), with or without
// diacritics, and may carry a technical suffix such as Event or V2, which is
// ignored. There are three answers: [Yes], [No] and [Unknown]. Unknown means
// that the rules cannot tell; it must never become a finding.
//
// Every language has a file of rules (english.go) and a file of words
// (english_words.go). All words were written by hand for this package. A
// language's tables are built the first time that a [Checker] asks for it, so
// importing the package costs nothing at start-up.
//
// The rules look at all words of a name, not only the last one, because
// OrderStatusChangedToPaid is past and SendOrderShippedEmail is not. Where a
// name holds no past form at all, the answer is No: the lists of irregular
// forms are meant to be complete, and a gap in them is a bug of this package.
package naming
