package tui

import (
	"github.com/eventstorm/storm/internal/play"
	"github.com/eventstorm/storm/internal/tui/acting"
	"github.com/eventstorm/storm/internal/tui/board"
	"github.com/eventstorm/storm/internal/tui/detail"
	"github.com/eventstorm/storm/internal/tui/find"
	"github.com/eventstorm/storm/internal/tui/findings"
	"github.com/eventstorm/storm/internal/tui/flow"
	"github.com/eventstorm/storm/internal/tui/form"
	"github.com/eventstorm/storm/internal/tui/menu"
	"github.com/eventstorm/storm/internal/tui/places"
	"github.com/eventstorm/storm/internal/tui/player"
	"github.com/eventstorm/storm/internal/tui/presenter"
	"github.com/eventstorm/storm/internal/tui/sheet"
	"github.com/eventstorm/storm/internal/tui/sticky"
	"github.com/eventstorm/storm/internal/tui/stories"
	"github.com/eventstorm/storm/model"
)

// scene is what belongs to a model as it was loaded; another one takes its
// place when the model is loaded anew.
type scene struct {
	model       *model.Model
	diagnostics []model.Diagnostic // the loader's
	flow        *flow.Flow
	index       *sheet.Index
	places      *places.Index
	names       player.Names
	runs        []*stories.Run
	stage       *play.Stage     // nil: nothing can be run
	wanted      *model.Scenario // to be told when its run has ended

	board    *board.Pane
	details  *detail.Pane
	narrowed narrowed

	stories *stories.Pane
	outline *detail.Pane // of a scenario

	tale       *tale // the one being told, or nil
	player     *player.Pane
	storyBoard *board.Pane
	presenter  *presenter.Pane

	deeds   play.Tree      // what was done
	busy    bool           // something is being done
	awaited model.Declared // to be chosen when it can be
	choices *acting.Choices
	tree    *acting.Tree
	acted   *player.Pane
	kept    *kept // a tale to be told again

	findings *findings.Pane

	find   *find.Pane
	menu   *menu.Pane         // the one that is open, or the last one
	remenu func() []menu.Item // its items anew, after one that keeps it open
	form   *form.Pane
	filled filled // what becomes of the form
}

// newScene prepares all panes for a model.
func (p *program) newScene(loaded Loaded) *scene {
	m := loaded.Model
	s := &scene{
		model: m, diagnostics: loaded.Diagnostics, flow: flow.New(m), index: sheet.NewIndex(m), places: places.New(m),
		names: player.NewNames(m), runs: stories.Runs(flow.InOrder(m)), narrowed: newNarrowed(),
	}
	if p.options.Runners != nil {
		s.stage = play.NewStage(m, p.options.Runners)
	}
	s.board = board.New(s.flow, p.styles, p.method)
	s.storyBoard = board.New(s.flow, p.styles, p.method)
	s.details, s.outline = detail.New(p.styles), detail.New(p.styles)
	s.stories = stories.New(s.runs, p.styles)
	s.player, s.acted = player.New(m.Contexts, p.styles), player.New(m.Contexts, p.styles)
	s.acted.Ending = "what will you do next?"
	s.presenter = presenter.New(p.styles)
	s.choices, s.tree = acting.NewChoices(flow.InOrder(m), p.styles), acting.NewTree(p.styles)
	s.findings = findings.New(p.styles)
	s.find = find.New(m, p.styles)
	s.menu, s.form = menu.New("", nil, p.styles), form.New(form.Content{}, p.styles)
	return s
}

func (s *scene) restyle(styles *sticky.Styles) {
	for _, pane := range []interface{ SetStyles(*sticky.Styles) }{
		s.board, s.storyBoard, s.details, s.outline, s.stories, s.player, s.acted, s.presenter, s.choices, s.tree, s.findings,
		s.find, s.menu, s.form,
	} {
		pane.SetStyles(styles)
	}
}
