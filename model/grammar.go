package model

// Form describes one mapping of the language: what it says and its keys.
type Form struct {
	Name    string // "command"
	Summary string // a sentence
	Keys    []Key  // in the order in which they are explained best
}

// Key describes one key of a form.
type Key struct {
	Name    string // "aggregate"
	Summary string // what it means, in a sentence
	Values  string // what may stand there, in words
	Default string // what holds when it is not written, in words
	Example string // YAML of one line
}

// Grammar describes the whole language: the forms in the order in which a
// reader meets them, the document first. It is taken from the definitions by
// which Load reads, as is Schema. The slice is the caller's.
func Grammar() []Form {
	return []Form{
		documentForm.describeKeys(), lintForm.describeKeys(), ruleSettingForm.describeKeys(), overrideForm.describeKeys(), ownRuleForm.describeKeys(),
		relationForm.describeKeys(),
		actorForm.describeKeys(), externalForm.describeKeys(),
		dataTypeForm.describeKeys(), fieldForm.describeKeys(),
		aggregateForm.describeKeys(), memberForm.describeKeys(), conditionForm.describeKeys(),
		commandForm.describeKeys(), eventForm.describeKeys(),
		channelForm.describeKeys(),
		handlerForm.describeKeys(), inboxForm.describeKeys(), readForm.describeKeys(), raisedForm.describeKeys(), sentForm.describeKeys(),
		notificationForm.describeKeys(), retryForm.describeKeys(),
		processForm.describeKeys(), reactionForm.describeKeys(), timerForm.describeKeys(),
		readModelForm.describeKeys(), projectionForm.describeKeys(),
		scenarioForm.describeKeys(), givenForm.describeKeys(), faultForm.describeKeys(), thenForm.describeKeys(),
		hotspotForm.describeKeys(), termForm.describeKeys(),
	}
}

func (f *form[T]) describeKeys() Form {
	described := Form{Name: f.noun, Summary: f.summary, Keys: make([]Key, len(f.keys))}
	for i, key := range f.keys {
		described.Keys[i] = Key{
			Name: key.name, Summary: key.summary, Values: key.shape.words(), Default: key.standard, Example: key.example,
		}
	}
	return described
}
