// Elements of the page, and of the drawing by the numbers of the document.

const story = JSON.parse(document.getElementById('data').textContent);
const part = id => document.getElementById(id);
const stage = part('picture');
const drawing = stage.querySelector('svg');

// make returns an element; text never becomes markup.
function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

const notes = findNotes();
const lines = findLines();

function findNotes() {
  const byID = new Map();
  for (const group of drawing.querySelectorAll('g.note[data-id]')) byID.set(group.dataset.id, group);
  return story.notes.map(note => byID.get(note.id));
}

function findLines() {
  const pairs = new Map();
  for (const group of drawing.querySelectorAll('g.edge[data-from]')) {
    const pair = JSON.stringify([group.dataset.from, group.dataset.to]);
    pairs.set(pair, [...(pairs.get(pair) || []), group]);
  }
  return story.lines.map(line => pairs.get(JSON.stringify([story.notes[line.from].id, story.notes[line.to].id])) || []);
}

// numberOf returns the number of the note that an element is in, or -1.
function numberOf(element) {
  return notes.indexOf(element?.closest?.('g.note[data-id]'));
}

// colorOf returns the colour of a kind's notes, as the drawing has it.
function colorOf(kind) {
  const paper = drawing.querySelector(`.note.${story.kinds[kind].class} .paper`);
  return paper ? getComputedStyle(paper).fill : 'transparent';
}

function dot(kind) {
  const element = make('span', {className: 'p-dot'});
  element.style.background = colorOf(kind);
  return element;
}

function contextName(note) {
  return note.context < 0 ? '' : story.contexts[note.context].name;
}

// open shows or hides what a button is for.
function open(button, panel, is) {
  panel.hidden = !is;
  button.setAttribute('aria-expanded', String(is));
}
