package report

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"

	"github.com/eventstorm/storm/model"
)

// fingerprints tells findings apart by what they say and not by where they
// stand, so that a finding is the same one after lines have moved. Of equal
// ones, the first, the second and so on are told apart.
type fingerprints map[string]int

// of returns the fingerprint of the next finding.
func (f fingerprints) of(d *model.Diagnostic) string {
	text := d.Rule + "\x00" + d.At.File() + "\x00" + d.Message
	f[text]++
	sum := sha256.Sum256([]byte(text + "\x00" + strconv.Itoa(f[text])))
	return hex.EncodeToString(sum[:16])
}
