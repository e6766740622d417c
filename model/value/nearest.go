package value

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Nearest returns the candidate that a person most likely meant by the word,
// or "" when none is close. Case counts for little; of equally close ones the
// first is taken. Use it for "did you mean".
func Nearest(word string, candidates []string) string {
	runes := []rune(word)
	if len(runes) == 0 || len(runes) > maxWord {
		return ""
	}
	best, bestDistance := "", 1+max(1, len(runes)/3)*costOfEdit
	for _, candidate := range candidates {
		if tooFar(len(runes), utf8.RuneCountInString(candidate), bestDistance) || candidate == word {
			continue
		}
		other := []rune(candidate)
		distance := 1
		if !strings.EqualFold(word, candidate) {
			distance = editDistance(runes, other)
		}
		if distance < bestDistance {
			best, bestDistance = candidate, distance
		}
	}
	return best
}

// tooFar reports whether words of two lengths differ by at least a distance
// for that alone.
func tooFar(length, other, distance int) bool {
	return other > maxWord || max(length-other, other-length)*costOfEdit >= distance
}

const (
	maxWord    = 64
	costOfEdit = 4 // an edit; a change of case costs 1
)

// editDistance is the cost of changing one word into the other by inserting,
// deleting and replacing letters and by swapping neighbours.
func editDistance(from, to []rune) int {
	var rows [3][maxWord + 1]int
	before, above, row := &rows[0], &rows[1], &rows[2]
	for column := range to {
		above[column+1] = (column + 1) * costOfEdit
	}
	for index, char := range from {
		row[0] = (index + 1) * costOfEdit
		for column, other := range to {
			best := min(above[column]+replaceCost(char, other), above[column+1]+costOfEdit, row[column]+costOfEdit)
			if index > 0 && column > 0 && char == to[column-1] && other == from[index-1] {
				best = min(best, before[column-1]+costOfEdit)
			}
			row[column+1] = best
		}
		before, above, row = above, row, before
	}
	return above[len(to)]
}

func replaceCost(a, b rune) int {
	switch {
	case a == b:
		return 0
	case unicode.ToLower(a) == unicode.ToLower(b):
		return 1
	}
	return costOfEdit
}
