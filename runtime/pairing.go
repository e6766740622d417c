package runtime

// mostPairs is up to how many pairs of an expected and an actual event the best
// way to bring them together is looked for: a scenario may expect a million.
const mostPairs = 1 << 20

// pair finds, for each expected event, the one that happened; -1: none.
func pair(expected []expectation, actual []happening, anyOrder bool) []int {
	switch {
	case len(expected)*len(actual) > mostPairs:
		return pairAlongside(expected, actual)
	case anyOrder:
		return pairInAnyOrder(expected, actual)
	default:
		return pairInOrder(expected, actual)
	}
}

// pairAlongside compares each expected event with the one at its place.
func pairAlongside(expected []expectation, actual []happening) []int {
	pairs := make([]int, len(expected))
	for i := range expected {
		pairs[i] = -1
		if i < len(actual) && expected[i].matches(&actual[i]) {
			pairs[i] = i
		}
	}
	return pairs
}

// pairInOrder finds, for each expected event, the one that happened, so that
// as many as possible have one and both stand in the same order; -1: none.
func pairInOrder(expected []expectation, actual []happening) []int {
	longest := make([][]int32, len(expected)+1)
	for i := range longest {
		longest[i] = make([]int32, len(actual)+1)
	}
	for i := len(expected) - 1; i >= 0; i-- {
		for j := len(actual) - 1; j >= 0; j-- {
			longest[i][j] = max(longest[i+1][j], longest[i][j+1])
			if expected[i].matches(&actual[j]) {
				longest[i][j] = max(longest[i][j], longest[i+1][j+1]+1)
			}
		}
	}
	pairs := make([]int, len(expected))
	j := 0
	for i := range expected {
		pairs[i] = -1
		for at := j; at < len(actual); at++ {
			if expected[i].matches(&actual[at]) && longest[i+1][at+1]+1 == longest[i][j] {
				pairs[i], j = at, at+1
				break
			}
		}
	}
	return pairs
}

// pairInAnyOrder finds, for each expected event, one that happened and that no
// other expected event has; those that ask for most choose first.
func pairInAnyOrder(expected []expectation, actual []happening) []int {
	pairs := make([]int, len(expected))
	taken := make([]int, len(actual)) // by which expected event, counted from 1
	for i := range expected {
		pairs[i] = -1
	}
	for i := range expected {
		augment(i, expected, actual, taken, make([]bool, len(actual)))
	}
	for j, i := range taken {
		if i > 0 {
			pairs[i-1] = j
		}
	}
	return pairs
}

// augment finds a partner for an expected event, moving others to another one
// if need be (Kuhn's matching).
func augment(i int, expected []expectation, actual []happening, taken []int, tried []bool) bool {
	for j := range actual {
		if tried[j] || !expected[i].matches(&actual[j]) {
			continue
		}
		tried[j] = true
		if taken[j] == 0 || augment(taken[j]-1, expected, actual, taken, tried) {
			taken[j] = i + 1
			return true
		}
	}
	return false
}

// unpaired returns the first expected event and the first actual one without a
// partner, -1 when there is none.
func unpaired(pairs []int, count int) (missing, extra int) {
	missing, extra = -1, -1
	paired := make([]bool, count)
	for i, j := range pairs {
		if j >= 0 {
			paired[j] = true
		} else if missing < 0 {
			missing = i
		}
	}
	for j := range paired {
		if !paired[j] {
			return missing, j
		}
	}
	return missing, extra
}
