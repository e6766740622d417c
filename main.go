// Command storm checks, draws, runs and walks through event-storming models.
package main

import (
	"os"

	"github.com/eventstorm/storm/internal/cli"
	"github.com/eventstorm/storm/internal/heap"
)

func main() {
	heap.Pace()
	os.Exit(cli.Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
