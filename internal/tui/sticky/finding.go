package sticky

import (
	"github.com/eventstorm/storm/internal/tui/canvas"
	"github.com/eventstorm/storm/model"
)

// Badge returns the sign, of one column, of a finding's severity.
func Badge(severity model.Severity) string {
	switch severity {
	case model.SeverityError:
		return "✗"
	case model.SeverityWarning:
		return "△"
	default:
		return "·"
	}
}

// Finding returns the style of a finding's sign.
func (s *Styles) Finding(severity model.Severity) canvas.Style {
	switch severity {
	case model.SeverityError:
		return s.Bad
	case model.SeverityWarning:
		return s.Changed
	default:
		return s.Quiet
	}
}

// Badge returns the style of a finding's sign on paper.
func (s *Styles) Badge(severity model.Severity) canvas.Style {
	if severity == model.SeverityError {
		return s.papers[Hotspot].With(canvas.Bold)
	}
	return s.papers[Actor].With(canvas.Bold)
}
