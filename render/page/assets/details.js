// The panel that tells all about a note.

function describe(number) {
  const note = story.notes[number];
  const chip = make('span', {className: 'p-chip', textContent: note.caption});
  chip.style.background = colorOf(note.kind);
  const panel = part('details');
  panel.replaceChildren(
    chip,
    make('h2', {textContent: note.label}),
    ...(contextName(note) ? [make('p', {className: 'p-outcome', textContent: 'in ' + contextName(note)})] : []),
    ...detailsOf(note),
    ...waysOf('What leads here', arriving[number], 'from'),
    ...waysOf('What follows', leaving[number], 'to'),
    ...drawingOf(note),
    ...sourceOf(note),
    closing(),
  );
  panel.scrollTop = 0;
  panel.hidden = false;
}

function closing() {
  const button = make('button', {type: 'button', className: 'p-close', textContent: '×', title: 'Close (Esc)'});
  button.setAttribute('aria-label', 'Close');
  button.addEventListener('click', release);
  return button;
}

// detailsOf returns the description and data of a note; an empty line begins
// another paragraph.
function detailsOf(note) {
  if (!note.details) return [];
  const list = make('ul', {className: 'p-lines'});
  for (const line of note.details) {
    const text = /^[^\s:]+: /.test(line) ? make('code', {textContent: line}) : line;
    list.append(line ? make('li', {}, text) : make('li', {}, make('br')));
  }
  return [make('h3', {textContent: 'About it'}), list];
}

// drawingOf links the page that shows a note in full.
function drawingOf(note) {
  if (!note.drawing) return [];
  const name = contextName(note) || note.label;
  return [make('p', {}, make('a', {href: note.drawing, textContent: 'Open the page of ' + name}))];
}

// sourceOf says where a note is written.
function sourceOf(note) {
  if (!note.source) return [];
  const place = note.sourceLink ? make('a', {href: note.sourceLink, textContent: note.source}) : note.source;
  return [make('h3', {textContent: 'In the model'}), make('p', {className: 'p-source'}, place)];
}

// waysOf lists notes on the other side of lines, each of which can be chosen.
function waysOf(heading, numbers, end) {
  if (numbers.length === 0) return [];
  const list = make('ul', {className: 'p-lines'});
  for (const number of numbers) {
    const line = story.lines[number];
    const other = story.notes[line[end]];
    const button = make('button', {type: 'button', title: line.label || line.word}, dot(other.kind), make('span', {className: 'p-name', textContent: other.label}));
    button.addEventListener('click', () => choose(line[end]));
    list.append(make('li', {}, button));
  }
  return [make('h3', {textContent: heading}), list];
}
