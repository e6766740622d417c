package atomicfile

import (
	"errors"
	"fmt"
)

// File is what a file is to hold.
type File struct {
	Path    string
	Content []byte
}

var errNotRegular = errors.New("it is no ordinary file")

// WriteAll replaces several files, as Write does each, or none of them: all
// new contents are complete on the disk before the first file is replaced, so
// that a full disk or a file that may not be written to changes nothing. What
// file systems can't promise is that nothing fails between two replacements;
// the error then says how many files are new. What is not a regular file is
// refused.
func WriteAll(files []File) error {
	ready := make([]staged, 0, len(files))
	for _, file := range files {
		next, err := prepare(file)
		if err != nil {
			discardAll(ready)
			return failure(file.Path, err)
		}
		ready = append(ready, next)
	}
	for i, next := range ready {
		if err := next.commit(); err != nil {
			discardAll(ready[i:])
			err = failure(files[i].Path, err)
			if i > 0 {
				err = fmt.Errorf("%w; %d of %d files, the last of them %s, are replaced already", err, i, len(files), files[i-1].Path)
			}
			return err
		}
	}
	return nil
}

func prepare(file File) (staged, error) {
	target, old, err := inspect(file.Path)
	if err != nil {
		return staged{}, err
	}
	if old != nil && !old.Mode().IsRegular() {
		return staged{}, errNotRegular
	}
	return stage(target, file.Content, old)
}

func discardAll(files []staged) {
	for _, file := range files {
		file.discard()
	}
}
