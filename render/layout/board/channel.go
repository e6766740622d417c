package board

import "slices"

// channel is the room between two columns or rows. Links run in it on
// parallel tracks.
type channel struct {
	start    float64
	segments []*segment
	tracks   int
}

// segment is the part of a link in a channel. Its ends count half rows or
// gutters.
type segment struct {
	low, high int
	net       int // segments of one net may lie on each other
	track     int
}

// assign gives each segment a track on which no segment of another net meets
// it.
func (c *channel) assign() {
	order := slices.Clone(c.segments)
	slices.SortStableFunc(order, func(a, b *segment) int {
		if a.low != b.low {
			return a.low - b.low
		}
		return a.high - b.high
	})
	type end struct{ high, net int }
	var ends []end // of the last segment on each track
	for _, s := range order {
		free := slices.IndexFunc(ends, func(e end) bool { return e.high < s.low || e.net == s.net })
		if free < 0 {
			free = len(ends)
			ends = append(ends, end{})
		}
		if ends[free].net == s.net {
			ends[free].high = max(ends[free].high, s.high)
		} else {
			ends[free] = end{s.high, s.net}
		}
		s.track = free
	}
	c.tracks = len(ends)
}

// size returns how wide the channel is when it is so wide without links.
func (c *channel) size(empty float64) float64 {
	switch {
	case c.tracks == 0:
		return max(empty, laneGap/2)
	case empty > 0:
		return empty + float64(c.tracks-1)*track
	default:
		return float64(c.tracks+1) * track
	}
}

// position returns where a track runs.
func (c *channel) position(trackNumber int, empty float64) float64 {
	middle := c.start + c.size(empty)/2
	return middle + (float64(trackNumber)-float64(c.tracks-1)/2)*track
}
