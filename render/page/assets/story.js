// The way of the story: which notes lead to which.

const leaving = story.notes.map(() => []); // numbers of lines by note
const arriving = story.notes.map(() => []);
story.lines.forEach((line, number) => {
  leaving[line.from].push(number);
  arriving[line.to].push(number);
});

// follow returns the notes and lines that one gets to from a note.
function follow(start, onwards) {
  const [ways, end] = onwards ? [leaving, 'to'] : [arriving, 'from'];
  const found = {notes: new Set([start]), lines: new Set()};
  for (const note of found.notes) { // which grows while it is walked
    for (const line of ways[note]) {
      found.lines.add(line);
      found.notes.add(story.lines[line][end]);
    }
  }
  return found;
}

// beside returns the notes that are reached from the same notes, or lead to
// the same ones, and else the neighbours in the order of the story.
function beside(note, step) {
  const [line] = arriving[note];
  const fellows = line === undefined ? [] : leaving[story.lines[line].from].map(each => story.lines[each].to);
  const place = fellows.indexOf(note) + step;
  if (fellows.length > 1 && place >= 0 && place < fellows.length) return fellows[place];
  const next = note + step;
  return next >= 0 && next < story.notes.length ? next : note;
}
