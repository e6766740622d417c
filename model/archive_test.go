package model_test

import (
	"os"
	"testing"

	"golang.org/x/tools/txtar"
)

func writeArchive(t *testing.T, path string, archive *txtar.Archive) {
	t.Helper()
	if err := os.WriteFile(path, txtar.Format(archive), 0o644); err != nil {
		t.Fatal(err)
	}
}
