package layout

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os/exec"
	"strings"
	"time"
)

// ErrNoProgram says that there is no program to lay out with.
var ErrNoProgram = errors.New(`there is no program "dot" on the PATH. install Graphviz (https://graphviz.org/download), or use a storm that was built with it inside`)

// Program is the Graphviz that is installed on the machine.
type Program struct {
	Path string // of its "dot"; empty: the one found on the PATH
}

// Name returns "dot", with its path if that was given.
func (p Program) Name() string {
	if p.Path == "" {
		return "dot"
	}
	return p.Path
}

// Layout runs the program, which is killed when the context is done. The
// error is ErrNoProgram when there is none.
func (p Program) Layout(ctx context.Context, source []byte) ([]byte, error) {
	path, err := exec.LookPath(p.Name())
	if errors.Is(err, exec.ErrNotFound) {
		return nil, ErrNoProgram
	}
	if err != nil {
		return nil, fmt.Errorf("find the program %q: %w", p.Name(), err)
	}
	var output, complaints bytes.Buffer
	command := exec.CommandContext(ctx, path, "-Kdot", "-Tjson0")
	command.Stdin = bytes.NewReader(source)
	command.Stdout = &output
	command.Stderr = &complaints
	command.WaitDelay = time.Second
	if err := command.Run(); err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, fmt.Errorf("%w: %s", err, strings.TrimSpace(complaints.String()))
	}
	return output.Bytes(), nil
}
