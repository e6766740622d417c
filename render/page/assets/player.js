// Playing a recorded run along the picture, step by step.

let run = null;
let at = 0; // number of the step
let timer = 0;

const pace = 1400; // milliseconds for a step

function startRun(number) {
  release();
  run = story.runs[number];
  part('run').textContent = run.name;
  showOutcome(part('outcome'), run);
  part('progress').max = Math.max(run.steps.length, 1);
  part('player').hidden = false;
  drawing.classList.add('p-playing');
  goTo(0);
}

function endRun() {
  if (!run) return;
  pause();
  run = null;
  part('player').hidden = true;
  drawing.classList.remove('p-playing');
  clearSteps();
}

function clearSteps() {
  for (const group of drawing.querySelectorAll('.p-done, .p-now')) group.classList.remove('p-done', 'p-now');
}

function goTo(number) {
  if (!run || run.steps.length === 0) return;
  at = Math.max(0, Math.min(number, run.steps.length - 1));
  clearSteps();
  const done = new Set();
  for (let step = 0; step <= at; step++) for (const note of run.steps[step].notes) done.add(note);
  const now = run.steps[at].notes;
  for (const note of done) notes[note].classList.add('p-done');
  for (const note of now) notes[note].classList.add('p-now');
  const recent = new Set([...now, ...(at > 0 ? run.steps[at - 1].notes : [])]);
  story.lines.forEach((line, each) => {
    if (!done.has(line.from) || !done.has(line.to)) return;
    const isNow = now.includes(line.to) && recent.has(line.from);
    for (const group of lines[each]) group.classList.add(...(isNow ? ['p-done', 'p-now'] : ['p-done']));
  });
  tell(run.steps[at]);
  if (now.length > 0) reveal(now[0], 0.5);
}

function tell(step) {
  const moment = make('span', {className: 'p-moment', textContent: step.at});
  part('step').replaceChildren(moment, ...step.words.map(word =>
    make('span', {className: word.class ? 'p-word-' + word.class : '', textContent: word.text})));
  part('progress').value = at + 1;
  part('count').textContent = `${at + 1} of ${run.steps.length}${run.cut ? '+' : ''}`;
}

function pause() {
  clearInterval(timer);
  timer = 0;
  part('play').textContent = '▶';
  part('play').setAttribute('aria-label', 'Play');
}

function playOn() {
  if (timer) return pause();
  if (at === run.steps.length - 1) goTo(0);
  part('play').textContent = '❚❚';
  part('play').setAttribute('aria-label', 'Pause');
  timer = setInterval(() => {
    goTo(at + 1);
    if (at === run.steps.length - 1) pause();
  }, pace);
}

// step goes some steps on, by hand.
function step(by) {
  pause();
  goTo(at + by);
}

function showOutcome(element, of) {
  element.textContent = of.outcome;
  element.className = 'p-outcome p-' + of.outcome;
}

function watchPlayer() {
  const [button, panel] = [part('scenarios'), part('runs')];
  button.hidden = story.runs.length === 0;
  panel.append(make('h2', {textContent: 'Scenarios'}), ...story.runs.map((each, number) => {
    const outcome = make('span');
    showOutcome(outcome, each);
    const choice = make('button', {type: 'button', className: 'p-choice'}, make('span', {className: 'p-name', textContent: each.name}), outcome);
    choice.disabled = each.steps.length === 0;
    choice.addEventListener('click', () => {
      open(button, panel, false);
      startRun(number);
    });
    return choice;
  }));
  button.addEventListener('click', () => {
    open(part('filter'), part('filters'), false);
    open(button, panel, panel.hidden);
  });
  part('before').addEventListener('click', () => step(-1));
  part('next').addEventListener('click', () => step(1));
  part('play').addEventListener('click', playOn);
  part('leave').addEventListener('click', endRun);
  part('progress').addEventListener('input', event => {
    pause();
    goTo(Number(event.target.value) - 1);
  });
}
