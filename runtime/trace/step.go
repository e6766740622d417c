package trace

import (
	"bytes"
	"encoding/json"
	"fmt"
	"time"

	"github.com/eventstorm/storm/model/value"
)

// Step is one fact of a run and its place in it.
type Step struct {
	Seq         int           // counted from 1
	Cause       int           // the step that caused this one; 0: it came from outside
	Depth       int           // the length of the chain of causes; 0 for what came from outside
	Transaction int           // counted from 1; 0 outside of any transaction
	At          time.Duration // virtual time since the run began
	Fact        Fact          // never nil
}

// header is the part of a step that all facts share, as it is written.
type header struct {
	Seq         int    `json:"seq"`
	Cause       int    `json:"cause,omitempty"`
	Depth       int    `json:"depth,omitempty"`
	Transaction int    `json:"transaction,omitempty"`
	At          string `json:"at"`
	Fact        string `json:"fact"`
	Sentence    string `json:"sentence"`
}

// MarshalJSON writes one flat object: the step, the name of the fact under
// "fact", its sentence, and then the fields of the fact.
func (s Step) MarshalJSON() ([]byte, error) {
	if s.Fact == nil {
		return nil, fmt.Errorf("step %d has no fact", s.Seq)
	}
	head, err := json.Marshal(header{
		Seq: s.Seq, Cause: s.Cause, Depth: s.Depth, Transaction: s.Transaction,
		At: writeDuration(s.At), Fact: s.Fact.Name(), Sentence: s.Fact.Sentence(),
	})
	if err != nil {
		return nil, fmt.Errorf("write step %d: %w", s.Seq, err)
	}
	fields, err := json.Marshal(s.Fact)
	if err != nil {
		return nil, fmt.Errorf("write the fact of step %d: %w", s.Seq, err)
	}
	if bytes.Equal(fields, []byte("{}")) {
		return head, nil
	}
	head[len(head)-1] = ','
	return append(head, fields[1:]...), nil
}

// writeDuration writes a length of time as a model does: 2h, 1h30m, 10s.
func writeDuration(length time.Duration) string {
	return value.NewDuration(length).String()
}
