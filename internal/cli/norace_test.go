//go:build !race

package cli_test

const raceDetected = false
