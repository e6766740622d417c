package lint

import "github.com/eventstorm/storm/model"

// Notice is something that this package itself finds: about what a team wrote
// down about rules, not about its model.
type Notice struct {
	ID       string
	Summary  string // what must hold, in a sentence
	Why      string // why somebody would miss it
	Severity model.Severity
	Fixed    bool // its severity can't be changed: what it says is no decision
}

// The ids of the notices.
const (
	unknownRule    = "lint/unknown-rule"
	unknownOption  = "lint/unknown-option"
	unknownContext = "lint/unknown-context"
	conflict       = "lint/conflict"
	noEffect       = "lint/no-effect"
	invalidOwnRule = "lint/invalid-own-rule"
	failedOwnRule  = "lint/failed-own-rule"
	invalidIgnore  = "lint/invalid-ignore"
	ignoreReason   = "lint/ignore-without-reason"
	expiredIgnore  = "lint/expired-ignore"
	unusedIgnore   = "lint/unused-ignore"
	staleBaseline  = "lint/stale-baseline"
	tooMany        = "lint/too-many"
)

// Notices returns all notices, sorted by id. The slice is the caller's.
func Notices() []Notice {
	return []Notice{
		{conflict, "Two decisions about a rule in the same place agree.", "The order of files means nothing, so neither of the two could count.", model.SeverityError, true},
		{expiredIgnore, "An ignore comment has not expired.", "The team agreed to look at it again on this day.", model.SeverityWarning, false},
		{failedOwnRule, "An own rule can be computed for each element.", "A rule that fails checks nothing, and somebody counts on it.", model.SeverityError, true},
		{ignoreReason, "An ignore comment says why.", "Nobody dares to remove a comment of which nobody knows the reason.", model.SeverityWarning, false},
		{invalidIgnore, "An ignore comment can be understood.", "A comment with a slip ignores nothing, and looks as if it did.", model.SeverityError, true},
		{invalidOwnRule, "An own rule says what it is about and what must hold.", "A rule with a part missing checks nothing, and somebody counts on it.", model.SeverityError, true},
		{noEffect, "A decision about a rule decides something.", "Somebody wanted to say something, and counts on it.", model.SeverityWarning, false},
		{staleBaseline, "A baseline holds no findings that are mended.", "As long as it holds them, they can come back unseen.", model.SeverityInfo, false},
		{tooMany, "There are no more decisions than can be compared with each finding.", "A check that never ends helps nobody.", model.SeverityError, true},
		{unknownContext, "Decisions name contexts that exist.", "A decision about a context of another name decides nothing.", model.SeverityError, true},
		{unknownOption, "Decisions name options that their rule has.", "An option with a slip changes nothing, and looks as if it did.", model.SeverityError, true},
		{unknownRule, "Decisions and ignore comments name rules that exist.", "A rule that was switched off by a wrong name is still on, and one that was switched on is off.", model.SeverityError, true},
		{unusedIgnore, "An ignore comment still suppresses a finding.", "A comment that outlives its reason hides the next mistake in the same place.", model.SeverityWarning, false},
	}
}

// A notebook collects notices.
type notebook struct {
	severities map[string]model.Severity
	notices    []model.Diagnostic
}

func newNotebook() *notebook {
	book := &notebook{severities: map[string]model.Severity{}}
	for _, notice := range Notices() {
		book.severities[notice.ID] = notice.Severity
	}
	return book
}

// add adds a notice; its severity comes from the list.
func (b *notebook) add(d model.Diagnostic) {
	d.Severity = b.severities[d.Rule]
	b.notices = append(b.notices, d)
}
