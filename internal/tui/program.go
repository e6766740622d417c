package tui

import (
	"context"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"

	"github.com/eventstorm/storm/internal/tui/board"
	"github.com/eventstorm/storm/internal/tui/detail"
	"github.com/eventstorm/storm/internal/tui/find"
	"github.com/eventstorm/storm/internal/tui/flow"
	"github.com/eventstorm/storm/internal/tui/player"
	"github.com/eventstorm/storm/internal/tui/sheet"
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/internal/tui/stories"
	"github.com/eventstorm/storm/model"
)

// A screen is what fills the terminal.
type screen uint8

const (
	screenFlow screen = iota
	screenScenarios
	screenStory
)

// An overlay is what lies on a screen.
type overlay uint8

const (
	overlayNone overlay = iota
	overlayHelp
	overlayFind
)

// program is the walkthrough as Bubble Tea runs it.
type program struct {
	ctx      context.Context
	model    *model.Model
	simulate Simulate
	keys     KeyMap

	flow  *flow.Flow
	index *sheet.Index
	names player.Names
	runs  []*stories.Run

	board      *board.Pane // of the flow
	details    *detail.Pane
	stories    *stories.Pane
	outline    *detail.Pane // of a scenario
	player     *player.Pane
	storyBoard *board.Pane
	find       *find.Pane

	screen  screen
	overlay overlay
	aside   bool // the focus is on the second pane of the screen
	history []place
	told    *model.Scenario // the one in the player, or nil
	path    []*flow.Note    // the note that acts in each of its steps, nil where none does
	wanted  *model.Scenario // to be played when its run has ended
	message string          // to the person, until the next key
	size    layout
	profile colorprofile.Profile
	dark    bool
	styles  *sticky.Styles
	method  ansi.Method
}

// newProgram prepares a walkthrough; the error says that the scenario does
// not exist.
func newProgram(ctx context.Context, m *model.Model, options Options) (*program, error) {
	p := &program{
		ctx: ctx, model: m, simulate: options.Simulate, keys: DefaultKeyMap(),
		flow: flow.New(m), index: sheet.NewIndex(m), names: player.NewNames(m), runs: stories.Runs(m),
		profile: options.Profile, dark: !hasLightBackground(options), method: ansi.WcWidth,
	}
	if options.Scenario != "" {
		scenario, err := findScenario(m, options.Scenario)
		if err != nil {
			return nil, err
		}
		p.wanted, p.screen = scenario, screenScenarios
	}
	p.styles = sticky.NewStyles(p.profile, p.dark)
	p.board = board.New(p.flow, p.styles, p.method)
	p.storyBoard = board.New(p.flow, p.styles, p.method)
	p.details, p.outline = detail.New(p.styles), detail.New(p.styles)
	p.stories = stories.New(p.runs, p.styles)
	p.player = player.New(m.Contexts, p.styles)
	p.find = find.New(m.Elements(), p.styles)
	if p.wanted != nil {
		p.stories.Choose(p.wanted)
	}
	p.showNote()
	p.showScenario()
	return p, nil
}

// Init asks the terminal for its background and begins to run the scenarios.
func (p *program) Init() tea.Cmd {
	return tea.Batch(tea.RequestBackgroundColor, p.runNext())
}

// Update handles one message.
func (p *program) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
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
	case ranMsg:
		return p, p.ran(msg)
	case tea.PasteMsg:
		if p.overlay == overlayFind {
			p.find.Type(msg.Content)
		}
	case tea.MouseWheelMsg:
		p.wheel(msg.Mouse())
	case tea.MouseClickMsg:
		p.click(msg.Mouse())
	case tea.KeyPressMsg:
		return p, p.press(msg)
	}
	p.arrange()
	return p, nil
}

// arrange gives the panes their sizes and the focus.
func (p *program) arrange() {
	p.size = newLayout(p.size.width, p.size.height, p.screen)
	if p.screen == screenFlow {
		p.board.SetSize(p.size.main.width, p.size.main.height)
	}
	if p.screen == screenStory {
		p.storyBoard.SetSize(p.size.board.width, p.size.board.height)
		p.storyBoard.SetFocus(p.aside)
	}
	p.details.SetFocus(p.aside)
	p.outline.SetFocus(p.aside)
	p.stories.SetFocus(!p.aside)
}

func (p *program) restyle() {
	p.styles = sticky.NewStyles(p.profile, p.dark)
	p.board.SetStyles(p.styles)
	p.storyBoard.SetStyles(p.styles)
	p.details.SetStyles(p.styles)
	p.outline.SetStyles(p.styles)
	p.stories.SetStyles(p.styles)
	p.player.SetStyles(p.styles)
	p.find.SetStyles(p.styles)
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
