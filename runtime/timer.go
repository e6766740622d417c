package runtime

import (
	"github.com/eventstorm/storm/model"
	"github.com/eventstorm/storm/runtime/kernel"
)

// timer is a compiled timer of a process manager.
type timer struct {
	source   *model.Timer
	name     string
	process  *process
	entry    kernel.Timer[appointment]
	reaction *reaction
	faults   []fault // if there are any, it fires in vain
}

// appointment is what a timer fires with: the event that started the process,
// and which instance of it that was.
type appointment struct {
	started     message
	correlation string
}

func (c *compiler) newTimer(source *model.Timer, of *process, name string) *timer {
	made := &timer{source: source, name: name, process: of}
	made.reaction = c.reaction(of, name, source.When, source.Sets, source.Sends, source.Publishes)
	made.faults = c.takeFaults()
	made.entry = kernel.NewTimer(c.registry, name, of.how, made.fire).By(of.name)
	return made
}

// fire lets the instance react, if it still runs.
func (t *timer) fire(work *kernel.UnitOfWork, due appointment) error {
	r := runOf(work)
	if len(t.faults) > 0 {
		r.skip(t.name, t.faults, work.Record)
		return nil
	}
	state, running := t.process.entry.Load(work, due.correlation)
	if !running {
		return nil
	}
	_, err := t.process.act(work, r, t.reaction, due.started.data, state, due.correlation)
	return err
}
