package naming

// grammarOf returns the rules of a language; they are built on first use.
func grammarOf(l Language) (grammar, bool) {
	switch l {
	case English:
		return english(), true
	case Portuguese:
		return portuguese(), true
	case Spanish:
		return spanish(), true
	case French:
		return french(), true
	case German:
		return german(), true
	case Czech:
		return czech(), true
	case Slovak:
		return slovak(), true
	case Persian:
		return persian(), true
	}
	return nil, false
}
