// Package kernel dispatches commands and events inside one process. It knows
// nothing of models or YAML: a Go program registers its own types.
//
// A [Registry] holds what there is: a [Command] has exactly one handler, an
// [Event] any number, in the order of their registration; an [Aggregate] is
// what a transaction changes; an [IntegrationEvent] leaves after commit; a
// [Timer] fires in virtual time. Each is a typed handle, and messages find
// their handlers by it, without reflection or a lookup by name.
//
// A [Dispatcher] is one run over a registry: one FIFO queue, one loop, a
// virtual clock and plain counters, so that the same input always gives the
// same facts. Each message that comes from the queue gets a [UnitOfWork],
// which collects raised events and hands them to their handlers
//
//   - immediately, in the middle of the code that raised them (Udi Dahan,
//     "Domain Events – Salvation", 2009),
//   - right before commit, in the same transaction, or
//   - right after commit, each handler in a transaction of its own (both after
//     Jimmy Bogard, "A better domain events pattern", 2014),
//
// and writes integration events to an outbox in the same transaction, from
// which they are published after commit (Chris Richardson, Microservices
// Patterns, Manning, 2018, "Transactional outbox"). A failure rolls back all
// aggregates of the unit; optimistic versions guard against lost updates
// (Martin Fowler, Patterns of Enterprise Application Architecture, 2002).
// Retries with backoff, compensation and dead letters follow Gregor Hohpe and
// Bobby Woolf, Enterprise Integration Patterns (2003).
//
// What hurts in production is asked for by [Options]: an application may crash
// at four points of a transaction, and takes with it what nothing had stored; a
// [Channel] delivers at least once, in order or not; a receiver may be down.
// [Dispatcher.Together] lets transactions overlap, [Dispatcher.Reconcile] is
// the batch that finds what was never handled.
//
// What happens is told as facts of package trace to the observer, which may
// keep them.
package kernel
