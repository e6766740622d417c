//go:build !unix

package atomicfile

import (
	"io/fs"
	"os"
)

// keepOwner does nothing: files have no owner in the sense of Unix here.
func keepOwner(*os.File, fs.FileInfo) {}
