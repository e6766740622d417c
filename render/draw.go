package render

import (
	"bytes"
	"context"
	"fmt"
	"io"

	"github.com/eventstorm/storm/model"
)

// Draw draws a model to w. Nothing is written unless the drawing is complete.
//
// A wrong option is an *UnknownFormatError, an *UnknownThemeError or one of
// the errors of NewScene, which wraps layout.ErrNoProgram when the machine lacks what lays out, and
// the error of the context when that was done first.
func Draw(ctx context.Context, w io.Writer, m *model.Model, options Options) error {
	format, err := FormatNamed(options.Format)
	if err != nil {
		return err
	}
	scene, err := newScene(ctx, m, options, format.Placed)
	if err != nil {
		return err
	}
	scene.Scale, scene.Runs = options.Scale, options.Runs
	var drawing bytes.Buffer
	if err := format.Write(ctx, &drawing, scene); err != nil {
		return fmt.Errorf("draw as %s: %w", format.Name, err)
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if _, err := w.Write(drawing.Bytes()); err != nil {
		return fmt.Errorf("write the drawing: %w", err)
	}
	return nil
}
