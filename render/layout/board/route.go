package board

// route is the way of a link within a band: straight up or down, or out of
// the right side, through the gutter there, and, unless the target is in the
// next column, through a channel and the gutter left of it.
type route struct {
	link         int
	straight     bool
	leave        *segment // in the gutter right of the source
	leaveGutter  int
	across       *segment // in a channel; nil when the gutter leads to the target
	channel      int
	arrive       *segment // in the gutter left of the target
	arriveGutter int
}

// route finds a way for each link and a track for each part of it.
func (b *band) route() {
	b.channels = make([]channel, len(b.lanes)+1)
	b.gutters = make([]channel, b.count+1)
	for _, number := range b.links {
		link := &b.plan.Links[number]
		switch {
		case b.isStraight(link):
			b.routes = append(b.routes, route{link: number, straight: true})
		case !link.Tight:
			b.routes = append(b.routes, b.around(number, link))
		}
	}
	for i := range b.channels {
		b.channels[i].assign()
	}
	for i := range b.gutters {
		b.gutters[i].assign()
	}
}

// isStraight reports whether the boxes stand above each other with nothing
// between them.
func (b *band) isStraight(link *Link) bool {
	column, from := b.cell(link.From)
	other, to := b.cell(link.To)
	if column != other {
		return false
	}
	for row := min(from, to) + 1; row < max(from, to); row++ {
		if _, is := b.filled[[2]int{column, row}]; is {
			return false
		}
	}
	return true
}

// around leads from the right side of a box to the left side of another.
func (b *band) around(number int, link *Link) route {
	column, from := b.cell(link.From)
	other, to := b.cell(link.To)
	r := route{link: number, leaveGutter: column + 1, arriveGutter: other}
	net := 4*link.From + portNet(link)
	if r.leaveGutter == r.arriveGutter {
		if from != to || link.Port != 0 {
			r.leave = b.gutters[r.leaveGutter].add(2*from+1, 2*to+1, net)
		}
		return r
	}
	r.channel = between(from, to)
	r.leave = b.gutters[r.leaveGutter].add(2*from+1, 2*r.channel, net)
	r.across = b.channels[r.channel].add(r.leaveGutter, r.arriveGutter, net)
	r.arrive = b.gutters[r.arriveGutter].add(2*r.channel, 2*to+1, -1-(4*link.To+portNet(link)))
	return r
}

// portNet tells apart links of one box that begin at other places of its side.
func portNet(link *Link) int {
	switch {
	case link.Port == 0:
		return 0
	case link.Port > 0:
		return 1
	default:
		return 2
	}
}

// between returns the channel for a link from one row to another: the one
// beside the target's row that the link comes to first. Links within a row run
// below it, or above the uppermost.
func between(from, to int) int {
	switch {
	case from < to:
		return to
	case from > to || to > 0:
		return to + 1
	default:
		return 0
	}
}

func (c *channel) add(from, to, net int) *segment {
	s := &segment{low: min(from, to), high: max(from, to), net: net}
	c.segments = append(c.segments, s)
	return s
}
