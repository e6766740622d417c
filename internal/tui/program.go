package tui

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"github.com/eventstorm/storm/internal/tui/sticky"
)

// A screen is what fills the terminal.
type screen uint8

const (
	screenFlow screen = iota
	screenScenarios
	screenStory
	screenPlay
	screenFindings
	screenPresenter
)

// An overlay is what lies on a screen.
type overlay uint8

const (
	overlayNone overlay = iota
	overlayHelp
	overlayFind
	overlayMenu
	overlayForm
)

// program is the walkthrough as Bubble Tea runs it: the terminal, where the
// person is, and a scene, which is all that belongs to the model as it was
// loaded.
type program struct {
	*scene

	ctx      context.Context
	options  Options
	keys     KeyMap
	playKeys PlayKeyMap

	screen   screen
	overlay  overlay
	scrolled int               // of the help, in lines
	pane     int               // of the screen, that has the focus; 0 is the first
	ahead    []tea.KeyPressMsg // keys for when what is being done is done
	path     trail
	message  string // to the person, until the next key
	broken   string // why the files as they are now can't be shown; empty: they are
	playing  playing
	drag     *drag

	size    layout
	profile colorprofile.Profile
	dark    bool
	styles  *sticky.Styles
	method  ansi.Method

	// after returns the command that sends a message when a time has passed.
	after func(time.Duration, tea.Msg) tea.Cmd
}

// newProgram prepares a walkthrough; the error says that the scenario does
// not exist.
func newProgram(ctx context.Context, loaded Loaded, options Options) (*program, error) {
	p := &program{
		ctx: ctx, options: options, keys: DefaultKeyMap(), playKeys: DefaultPlayKeyMap(), playing: newPlaying(),
		profile: options.Profile, dark: !hasLightBackground(options), method: ansi.WcWidth, after: tick,
	}
	p.styles = sticky.NewStyles(p.profile, p.dark)
	p.scene = p.newScene(loaded)
	p.showOnly(options.Contexts)
	if options.Scenario != "" {
		scenario, err := findScenario(p.model, options.Scenario)
		if err != nil {
			return nil, err
		}
		p.wanted, p.screen = scenario, screenScenarios
		p.stories.Choose(scenario)
	}
	p.showNote()
	p.showScenario()
	return p, nil
}

// tick is time as it passes.
func tick(length time.Duration, msg tea.Msg) tea.Cmd {
	return tea.Tick(length, func(time.Time) tea.Msg { return msg })
}

// Init asks the terminal for its background, begins to run the scenarios, to
// check the model and to watch its files.
func (p *program) Init() tea.Cmd {
	return tea.Batch(tea.RequestBackgroundColor, p.prepare(), p.watch(), p.pressed(p.options.Keys))
}

// prepare returns the commands that find out what is not known yet of a model.
func (p *program) prepare() tea.Cmd { return tea.Batch(p.runNext(), p.check()) }

// Update handles one message.
func (p *program) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	cmd := p.update(msg)
	p.arrange()
	return p, cmd
}

func (p *program) update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		p.size = newLayout(msg.Width, msg.Height, p.screen)
	case tea.ColorProfileMsg:
		p.profile = msg.Profile
		p.restyle()
	case tea.BackgroundColorMsg:
		p.dark = msg.IsDark()
		p.restyle()
	case tea.ModeReportMsg:
		p.measure(msg)
	case tea.PasteMsg:
		p.paste(msg.Content)
	case tea.MouseWheelMsg:
		p.wheel(msg.Mouse())
	case tea.MouseClickMsg:
		return p.click(msg.Mouse())
	case tea.MouseMotionMsg:
		p.dragged(msg.Mouse())
	case tea.MouseReleaseMsg:
		p.drag = nil
	case tea.KeyPressMsg:
		return p.press(msg)
	case pressedMsg:
		return p.replay(msg)
	default:
		return p.told(msg)
	}
	return nil
}

// told takes down what a command of ours found out.
func (p *program) told(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case ranMsg:
		return p.ran(msg)
	case checkedMsg:
		p.checked(msg)
	case tookMsg:
		return p.took(msg)
	case againMsg:
		p.did(msg)
		return p.pressAhead()
	case preparedMsg:
		return p.prepared(msg)
	case savedMsg:
		return p.saved(msg)
	case changedMsg:
		return p.changed(msg)
	case loadedMsg:
		return p.loaded(msg)
	case editedMsg:
		return p.edited(msg)
	case tickMsg:
		return p.ticked(msg)
	}
	return nil
}

// arrange gives the panes their sizes and the focus.
func (p *program) arrange() {
	p.size = newLayout(p.size.width, p.size.height, p.screen)
	p.pane %= panesOf(p.screen)
	switch p.screen {
	case screenFlow:
		p.board.SetSize(p.size.main.width, p.size.main.height)
	case screenStory:
		p.storyBoard.SetSize(p.size.board.width, p.size.board.height)
		p.storyBoard.SetFocus(p.pane == 1)
	}
	p.details.SetFocus(p.pane == 1)
	p.outline.SetFocus(p.pane == 1)
	p.stories.SetFocus(p.pane == 0)
	p.findings.SetFocus(p.pane == 0)
	p.choices.SetFocus(p.pane == 0)
	p.tree.SetFocus(p.pane == 1)
	p.acted.SetFocus(p.pane == 2)
}

// panesOf returns how many panes of a screen can have the focus.
func panesOf(screen screen) int {
	switch screen {
	case screenFlow, screenScenarios, screenStory:
		return 2
	case screenPlay:
		return 3
	default:
		return 1
	}
}

func (p *program) restyle() {
	p.styles = sticky.NewStyles(p.profile, p.dark)
	p.scene.restyle(p.styles)
}

// measure follows Bubble Tea in how the width of clusters is counted: as
// wholes where the terminal says that it does so.
func (p *program) measure(msg tea.ModeReportMsg) {
	if msg.Mode != ansi.ModeUnicodeCore || p.method == ansi.GraphemeWidth {
		return
	}
	if msg.Value == ansi.ModeReset || msg.Value == ansi.ModeSet || msg.Value == ansi.ModePermanentlySet {
		p.method = ansi.GraphemeWidth
		p.board.SetMethod(p.method)
		p.storyBoard.SetMethod(p.method)
	}
}
