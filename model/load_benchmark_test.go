package model_test

import (
	"bytes"
	"errors"
	"io"
	"testing"

	"github.com/eventstorm/storm/internal/largemodel"
	"github.com/eventstorm/storm/model"
	"gopkg.in/yaml.v3"
)

// BenchmarkLoad compares loading a model of 10,000 elements with what yaml.v3
// alone needs to parse the same bytes.
func BenchmarkLoad(b *testing.B) {
	content := largemodel.File(10_000)
	b.Run("yaml", func(b *testing.B) {
		b.SetBytes(int64(len(content)))
		for b.Loop() {
			parseAlone(b, content)
		}
	})
	b.Run("model", func(b *testing.B) {
		b.SetBytes(int64(len(content)))
		for b.Loop() {
			if _, problems := model.Load("large.storm.yaml", content); len(problems) > 0 {
				b.Fatal(problems[0].Message)
			}
		}
	})
}

func parseAlone(b *testing.B, content []byte) {
	decoder := yaml.NewDecoder(bytes.NewReader(content))
	for {
		var node yaml.Node
		err := decoder.Decode(&node)
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			b.Fatal(err)
		}
	}
}
