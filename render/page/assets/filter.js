// Showing only some contexts and kinds of notes.

const hiddenContexts = new Set(); // numbers; -1 is no context
const hiddenKinds = new Set();

function applyFilter() {
  const out = story.notes.map(note => hiddenContexts.has(note.context) || hiddenKinds.has(note.kind));
  notes.forEach((group, number) => {
    group.classList.toggle('p-out', out[number]);
    group.setAttribute('tabindex', out[number] ? -1 : 0);
  });
  lines.forEach((groups, number) => {
    const line = story.lines[number];
    for (const group of groups) group.classList.toggle('p-out', out[line.from] || out[line.to]);
  });
  part('filter').classList.toggle('p-on', hiddenContexts.size + hiddenKinds.size > 0);
}

function watchFilter() {
  const [button, panel] = [part('filter'), part('filters')];
  const all = make('button', {type: 'button', textContent: 'Show everything'});
  all.addEventListener('click', () => {
    for (const box of panel.querySelectorAll('input')) box.checked = true;
    hiddenContexts.clear();
    hiddenKinds.clear();
    applyFilter();
  });
  panel.append(
    ...(story.contexts.length > 1 ? [make('h2', {textContent: 'Contexts'}), ...story.contexts.map((context, number) => box(context.name, hiddenContexts, number))] : []),
    make('h2', {textContent: 'Notes'}), ...story.kinds.map((kind, number) => box(kind.word, hiddenKinds, number, dot(number))),
    make('p', {}, all),
  );
  button.addEventListener('click', () => {
    open(part('scenarios'), part('runs'), false);
    open(button, panel, panel.hidden);
  });
}

function box(text, hidden, number, ...mark) {
  const input = make('input', {type: 'checkbox', checked: true});
  input.addEventListener('change', () => {
    if (input.checked) hidden.delete(number);
    else hidden.add(number);
    applyFilter();
  });
  return make('label', {}, input, ...mark, make('span', {className: 'p-name', textContent: text}));
}
