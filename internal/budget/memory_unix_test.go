//go:build unix

package budget_test

import (
	"os"
	"runtime"
	"syscall"
)

// peakMemory returns how much memory a process had at most, in MiB.
func peakMemory(state *os.ProcessState) float64 {
	usage, ok := state.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0
	}
	if runtime.GOOS == "darwin" {
		return float64(usage.Maxrss) / (1 << 20)
	}
	return float64(usage.Maxrss) / (1 << 10)
}
