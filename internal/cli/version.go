package cli

import (
	"fmt"
	goruntime "runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

// version is set by releases: -ldflags "-X github.com/eventstorm/storm/internal/cli.version=v1.2.3".
// Otherwise the module's version counts.
var version string

func newVersion(a *app) *cobra.Command {
	return &cobra.Command{
		Use:     "version",
		Short:   "print the version, the commit and the Go version",
		Long:    "Version prints one line that says which storm this is. Paste it into bug\nreports.",
		Example: "  storm version",
		Args:    noArguments,
		RunE:    func(*cobra.Command, []string) error { return a.printVersion() },
	}
}

func (a *app) printVersion() error {
	info, _ := debug.ReadBuildInfo()
	_, err := fmt.Fprintln(a.out, versionLine(version, info))
	return err
}

// versionLine says which build this is; info may be nil.
func versionLine(released string, info *debug.BuildInfo) string {
	var build struct{ version, commit, modified string }
	build.version, build.commit = "(unknown)", "unknown"
	if info != nil {
		build.version = info.Main.Version
		for _, setting := range info.Settings {
			switch setting.Key {
			case "vcs.revision":
				build.commit = setting.Value[:min(12, len(setting.Value))]
			case "vcs.modified":
				if setting.Value == "true" {
					build.modified = " (modified)"
				}
			}
		}
	}
	if released != "" {
		build.version = released
	}
	if build.version == "" || build.version == "(devel)" {
		build.version = "v0.0.0-devel"
	}
	return fmt.Sprintf("storm version %s, commit %s%s, %s, %s/%s",
		build.version, build.commit, build.modified, goruntime.Version(), goruntime.GOOS, goruntime.GOARCH)
}
