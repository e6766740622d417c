// Searching by name, caption or detail.

const mostResults = 50;

// plain makes letters comparable: without case and without marks above them.
const plain = text => text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase();

const searchable = story.notes.map(note => ({
  name: plain(note.label), rest: plain([note.caption, contextName(note), ...(note.details || [])].join('\n')),
}));

// find returns the numbers of the notes that hold all words of a question,
// best first: those whose name begins with it, those whose name holds it, and
// the others.
function find(question) {
  const words = plain(question).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const ranks = new Map();
  searchable.forEach(({name, rest}, number) => {
    if (!words.every(word => name.includes(word) || rest.includes(word))) return;
    ranks.set(number, name.startsWith(words[0]) ? 0 : words.every(word => name.includes(word)) ? 1 : 2);
  });
  return [...ranks.keys()].sort((a, b) => ranks.get(a) - ranks.get(b) || a - b);
}

function watchSearch() {
  const [input, results] = [part('search'), part('results')];
  let found = [];
  let current = 0;
  const mark = () => [...results.children].forEach((item, place) => {
    item.setAttribute('aria-selected', String(place === current));
    if (place === current) {
      input.setAttribute('aria-activedescendant', item.id);
      item.scrollIntoView({block: 'nearest'});
    }
  });
  const list = () => {
    found = find(input.value);
    current = 0;
    results.replaceChildren(...found.slice(0, mostResults).map(resultItem));
    if (found.length === 0) results.append(make('li', {className: 'p-empty', textContent: 'No note has these words.'}));
    if (found.length > mostResults) results.append(make('li', {className: 'p-empty', textContent: `and ${found.length - mostResults} more`}));
    open(input, results, input.value.trim() !== '');
    mark();
  };
  const take = number => {
    open(input, results, false);
    notes[number].focus({preventScroll: true});
    choose(number);
  };
  input.addEventListener('input', list);
  input.addEventListener('focus', () => input.value.trim() && list());
  input.addEventListener('blur', () => setTimeout(() => open(input, results, false), 150)); // after a click on a result
  results.addEventListener('pointerdown', event => event.preventDefault());
  results.addEventListener('click', event => {
    const item = event.target.closest('li[data-note]');
    if (item) take(Number(item.dataset.note));
  });
  input.addEventListener('keydown', event => {
    const most = Math.min(found.length, mostResults);
    if (event.key === 'ArrowDown' && most) current = (current + 1) % most;
    else if (event.key === 'ArrowUp' && most) current = (current + most - 1) % most;
    else if (event.key === 'Enter' && most) return take(found[current]);
    else if (event.key === 'Escape') {
      input.value = '';
      list();
      return input.blur();
    } else return;
    event.preventDefault();
    mark();
  });
}

// whereabouts tells notes of one name apart.
function whereabouts(number) {
  const note = story.notes[number];
  const twins = story.notes.filter(other => other.label === note.label && other.kind === note.kind);
  const [before] = arriving[number];
  const [after] = leaving[number];
  const neighbour = before !== undefined ? 'after ' + story.notes[story.lines[before].from].label
    : after !== undefined ? 'before ' + story.notes[story.lines[after].to].label : '';
  return twins.length > 1 && neighbour ? neighbour : contextName(note) || note.caption;
}

function resultItem(number, place) {
  const note = story.notes[number];
  const item = make('li', {id: 'result-' + place}, dot(note.kind), make('span', {className: 'p-name', textContent: note.label}),
    make('span', {className: 'p-where', textContent: whereabouts(number)}));
  item.dataset.note = number;
  item.setAttribute('role', 'option');
  return item;
}
