// A chosen note, with what leads to it and what follows from it.

let chosen = -1;

function choose(number) {
  release();
  chosen = number;
  const [before, after] = [follow(number, false), follow(number, true)];
  notes[number].classList.add('p-chosen');
  for (const [found, name] of [[before, 'p-before'], [after, 'p-after']]) {
    for (const note of found.notes) notes[note].classList.add('p-lit');
    for (const line of found.lines) for (const group of lines[line]) group.classList.add('p-lit', name);
  }
  drawing.classList.add('p-following');
  describe(number);
  reveal(number);
  history.replaceState(null, '', '#' + encodeURIComponent(story.notes[number].id));
}

function release() {
  if (chosen < 0) return;
  chosen = -1;
  drawing.classList.remove('p-following');
  for (const group of drawing.querySelectorAll('.p-lit, .p-chosen')) group.classList.remove('p-lit', 'p-chosen', 'p-before', 'p-after');
  part('details').hidden = true;
  history.replaceState(null, '', location.pathname + location.search);
}

// chooseNamed chooses the note that the address names.
function chooseNamed() {
  let id = '';
  try {
    id = decodeURIComponent(location.hash.slice(1));
  } catch {
    return; // an address that someone cut
  }
  const number = story.notes.findIndex(note => note.id === id);
  if (number >= 0) choose(number);
}

function watchNotes() {
  stage.addEventListener('click', event => {
    const number = numberOf(event.target);
    if (number < 0) return release();
    notes[number].focus({preventScroll: true});
    choose(number);
  });
}
