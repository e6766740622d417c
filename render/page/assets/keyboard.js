// Everything without a mouse.

function prepareNotes() {
  notes.forEach((group, number) => {
    const note = story.notes[number];
    group.setAttribute('tabindex', '0');
    group.setAttribute('role', 'button');
    group.setAttribute('aria-label', [note.caption, note.label, contextName(note) && 'in ' + contextName(note)].filter(Boolean).join(' '));
    group.addEventListener('focus', () => {
      if (group.matches(':focus-visible')) reveal(number);
    });
  });
}

const isWriting = element => element.matches('input, textarea, select');

// keys are what the keys do anywhere.
const keys = {
  '/': () => part('search').focus(),
  '?': () => part('keys').showModal(),
  '+': () => zoom(1.3),
  '=': () => zoom(1.3),
  '-': () => zoom(1 / 1.3),
  '0': fit,
  n: () => step(1),
  p: () => step(-1),
  Escape: leave,
};

// leave closes what is open, one thing at a time.
function leave() {
  for (const [button, panel] of [[part('filter'), part('filters')], [part('scenarios'), part('runs')]]) {
    if (!panel.hidden) {
      open(button, panel, false);
      return button.focus();
    }
  }
  if (chosen >= 0) return release();
  endRun();
}

// noteKeys are what the keys do on a note.
const noteKeys = {
  Enter: number => choose(number),
  ArrowRight: number => focusNote(leaving[number].length ? story.lines[leaving[number][0]].to : number),
  ArrowLeft: number => focusNote(arriving[number].length ? story.lines[arriving[number][0]].from : number),
  ArrowDown: number => focusNote(beside(number, 1)),
  ArrowUp: number => focusNote(beside(number, -1)),
};

const panKeys = {ArrowRight: [-80, 0], ArrowLeft: [80, 0], ArrowDown: [0, -80], ArrowUp: [0, 80]};

function focusNote(number) {
  notes[number].focus({preventScroll: true});
  reveal(number);
}

function watchKeys() {
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || part('keys').open) return;
    if (isWriting(event.target) && event.key !== 'Escape') return;
    if (event.target === part('search')) return;
    if (event.key === ' ' && run && event.target.tagName !== 'BUTTON') {
      playOn();
      return event.preventDefault();
    }
    const number = numberOf(event.target);
    if (number >= 0 && noteKeys[event.key]) noteKeys[event.key](number);
    else if (panKeys[event.key] && event.target === document.body) move(...panKeys[event.key]);
    else if (keys[event.key] && !(run === null && 'np'.includes(event.key))) keys[event.key]();
    else return;
    event.preventDefault();
  });
}
