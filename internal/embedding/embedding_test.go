package embedding_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/eventstorm/storm/internal/embedding"
)

func TestReplace(t *testing.T) {
	page := "# Shop\n\n<!-- storm:diagram --context 'A B' -->\nold\n<!-- /storm:diagram -->\n\n```md\n<!-- storm:diagram -->\n```\n" +
		"<!-- storm:diagram -->\n<!-- /storm:diagram -->\nend"
	blocks, err := embedding.Find([]byte(page))
	if err != nil || len(blocks) != 2 {
		t.Fatalf("found %v, %v", blocks, err)
	}
	if want := []string{"--context", "A B"}; blocks[0].Line != 3 || !reflect.DeepEqual(blocks[0].Words, want) {
		t.Errorf("the first block is %+v", blocks[0])
	}
	contents := []string{"one", embedding.Fence("text", "a\n```\nb\n")}
	fresh := embedding.Replace([]byte(page), blocks, contents)
	want := strings.Replace(page, "old", "one", 1)
	want = strings.Replace(want, "-->\n<!-- /storm:diagram -->\nend", "-->\n````text\na\n```\nb\n````\n<!-- /storm:diagram -->\nend", 1)
	if string(fresh) != want {
		t.Errorf("got\n%s\nwant\n%s", fresh, want)
	}
	blocks, err = embedding.Find(fresh)
	if err != nil || len(embedding.Stale(fresh, blocks, contents)) != 0 {
		t.Errorf("the fresh page is stale: %v", err)
	}
	if again := embedding.Replace(fresh, blocks, contents); string(again) != string(fresh) {
		t.Errorf("the second time differs:\n%s", again)
	}
}

func TestReplaceKeepsLineEnds(t *testing.T) {
	page := "<!-- storm:diagram -->\r\n<!-- /storm:diagram -->\r\n"
	blocks, err := embedding.Find([]byte(page))
	if err != nil {
		t.Fatal(err)
	}
	if got := string(embedding.Replace([]byte(page), blocks, []string{"a\nb"})); got != "<!-- storm:diagram -->\r\na\r\nb\r\n<!-- /storm:diagram -->\r\n" {
		t.Errorf("got %q", got)
	}
}

func TestFaults(t *testing.T) {
	for page, line := range map[string]int{
		"a\n<!-- storm:diagram -->\nb": 2,
		"<!-- /storm:diagram -->":      1,
		"<!-- storm:diagram -->\n<!-- storm:diagram -->\n<!-- /storm:diagram -->": 1,
		"\n\n<!-- storm:diagram 'x -->":                                           3,
	} {
		_, err := embedding.Find([]byte(page))
		var fault *embedding.SyntaxError
		if !errors.As(err, &fault) || fault.Line != line {
			t.Errorf("%q: %v, want an error on line %d", page, err, line)
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("<!-- storm:diagram -->\n<!-- /storm:diagram -->\n")
	f.Fuzz(func(t *testing.T, page string) {
		blocks, err := embedding.Find([]byte(page))
		if err != nil {
			return
		}
		contents := make([]string, len(blocks))
		fresh := embedding.Replace([]byte(page), blocks, contents)
		again, err := embedding.Find(fresh)
		if err != nil || len(again) != len(blocks) {
			t.Errorf("%q became %q: %v", page, fresh, err)
		}
	})
}
