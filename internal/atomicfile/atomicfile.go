// Package atomicfile writes files that are never seen half-written: a reader
// finds the old content or the new one, whatever goes wrong in between.
package atomicfile

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Write replaces the content of a file, or creates it. The content goes to a
// temporary file of the same folder first, which then takes the place of the
// old one; when anything fails, the old file is as it was and the temporary
// one is gone.
//
// A symbolic link is followed, so that the file it names changes and the link
// stays. The mode and, where the system allows it, the owner of a file that
// exists are kept; a file that may not be written to is left alone even though
// its folder would let it be replaced. What is not a regular file, such as a
// device or a pipe, is written to directly.
func Write(path string, content []byte) error {
	target, old, err := inspect(path)
	switch {
	case err != nil:
		return failure(path, err)
	case old != nil && !old.Mode().IsRegular():
		return failure(path, writeThrough(target, content))
	}
	return failure(path, replace(target, content, old))
}

// inspect follows the links of a path, and returns what is there: nil when
// nothing is.
func inspect(path string) (target string, old fs.FileInfo, err error) {
	target, err = resolve(path)
	if err != nil {
		return "", nil, err
	}
	old, err = os.Stat(target)
	switch {
	case os.IsNotExist(err):
		return target, nil, nil
	case err != nil:
		return "", nil, err
	case old.IsDir():
		return "", nil, fs.ErrInvalid
	}
	return target, old, nil
}

// failure names the file that was to be written instead of the temporary one.
func failure(path string, err error) error {
	switch cause := err.(type) {
	case nil:
		return nil
	case *fs.PathError:
		err = cause.Err
	case *os.LinkError:
		err = cause.Err
	}
	if err == fs.ErrInvalid {
		return fmt.Errorf("writing %s: it is a folder", path)
	}
	return fmt.Errorf("writing %s: %w", path, err)
}

// maxLinks is how many symbolic links are followed before they count as a
// loop; Linux stops at the same number.
const maxLinks = 40

// resolve follows the symbolic links of path, of which the last may point at a
// file that does not exist yet.
func resolve(path string) (string, error) {
	for range maxLinks {
		info, err := os.Lstat(path)
		if err != nil || info.Mode()&fs.ModeSymlink == 0 {
			return path, nil
		}
		if through, err := os.Stat(path); err == nil && !through.Mode().IsRegular() {
			return path, nil // /dev/stdout is a link to no path at all
		}
		link, err := os.Readlink(path)
		if err != nil {
			return "", err
		}
		if !filepath.IsAbs(link) {
			link = filepath.Join(filepath.Dir(path), link)
		}
		path = link
	}
	return "", fmt.Errorf("too many symbolic links")
}

// writeThrough writes to something that can't be replaced.
func writeThrough(path string, content []byte) error {
	file, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	if _, err := file.Write(content); err != nil {
		_ = file.Close()
		return err
	}
	return file.Close()
}

// replace puts a new file in the place of path; old is nil when there is none.
func replace(path string, content []byte, old fs.FileInfo) error {
	ready, err := stage(path, content, old)
	if err != nil {
		return err
	}
	if err := ready.commit(); err != nil {
		ready.discard()
		return err
	}
	return nil
}

// A staged file is complete and safe on the disk, but not in its place yet.
type staged struct{ temporary, path string }

// stage writes the content beside path; old is nil when nothing is there.
func stage(path string, content []byte, old fs.FileInfo) (staged, error) {
	if old != nil {
		if err := mayWrite(path); err != nil {
			return staged{}, err
		}
	}
	temporary, err := create(path)
	if err != nil {
		return staged{}, err
	}
	ready := staged{temporary.Name(), path}
	if err := fill(temporary, content, old); err != nil {
		ready.discard()
		return staged{}, err
	}
	return ready, nil
}

// commit puts the file in its place.
func (s staged) commit() error {
	if err := os.Rename(s.temporary, s.path); err != nil {
		return err
	}
	syncFolder(filepath.Dir(s.path))
	return nil
}

// discard removes the file.
func (s staged) discard() { _ = os.Remove(s.temporary) }

// mayWrite returns why an existing file can't be written to, if so.
func mayWrite(path string) error {
	file, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	return file.Close()
}

// create opens a new hidden file beside path. Its mode follows the umask, as
// that of any new file does; os.CreateTemp would make it private.
func create(path string) (*os.File, error) {
	for attempt := 0; ; attempt++ {
		name := fmt.Sprintf(".%s.%d-%d.tmp", filepath.Base(path), os.Getpid(), attempt)
		name = filepath.Join(filepath.Dir(path), name)
		file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
		if os.IsExist(err) && attempt < 1000 {
			continue
		}
		return file, err
	}
}

// fill writes the content so that it outlives a crash, and closes the file.
func fill(file *os.File, content []byte, old fs.FileInfo) error {
	if _, err := file.Write(content); err != nil {
		_ = file.Close()
		return err
	}
	if old != nil {
		keepOwner(file, old)
		if err := file.Chmod(old.Mode().Perm()); err != nil {
			_ = file.Close()
			return err
		}
	}
	if err := file.Sync(); err != nil {
		_ = file.Close()
		return err
	}
	return file.Close()
}

// syncFolder makes a rename outlive a crash where the file system can.
func syncFolder(path string) {
	folder, err := os.Open(path)
	if err != nil {
		return
	}
	_ = folder.Sync()
	_ = folder.Close()
}
