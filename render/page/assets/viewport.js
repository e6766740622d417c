// What part of the drawing the window shows.

const whole = {
  x: 0, y: 0, width: drawing.viewBox.baseVal.width, height: drawing.viewBox.baseVal.height,
};
const original = ['viewBox', 'width', 'height'].map(name => [name, drawing.getAttribute(name)]);
const view = {x: 0, y: 0, scale: 1}; // the point of the drawing in the upper left corner, pixels of the window for one of it

const closest = 6;
const farthest = () => Math.min(0.05, fitting() / 2);

function fitting(area = whole) {
  const room = stage.getBoundingClientRect();
  return Math.min((room.width - 48) / area.width, (room.height - 120) / area.height);
}

const settled = {...view}; // what the drawing was last painted for
const rest = 160; // milliseconds without a move, after which it is painted anew
let planned = false;
let settling = 0;

// show shows the view. While it moves, the painted drawing is only shifted and
// stretched, which is quick however much there is in it; once it rests, the
// drawing is painted anew, and sharp.
function show() {
  clearTimeout(settling);
  settling = setTimeout(settle, rest);
  if (planned) return;
  planned = true;
  requestAnimationFrame(() => {
    planned = false;
    const stretch = view.scale / settled.scale;
    const [dx, dy] = [(settled.x - view.x) * view.scale, (settled.y - view.y) * view.scale];
    drawing.style.transform = dx || dy || stretch !== 1 ? `translate(${dx}px, ${dy}px) scale(${stretch})` : '';
  });
}

function settle() {
  clearTimeout(settling);
  Object.assign(settled, view);
  const room = stage.getBoundingClientRect();
  drawing.style.transform = '';
  drawing.setAttribute('viewBox', `${view.x} ${view.y} ${room.width / view.scale} ${room.height / view.scale}`);
}

function move(dx, dy) {
  view.x -= dx / view.scale;
  view.y -= dy / view.scale;
  show();
}

// zoom changes the scale; the point of the window at x, y stays.
function zoom(factor, x, y) {
  const room = stage.getBoundingClientRect();
  const [left, top] = [(x ?? room.width / 2), (y ?? room.height / 2)];
  const scale = Math.max(farthest(), Math.min(closest, view.scale * factor));
  view.x += left / view.scale - left / scale;
  view.y += top / view.scale - top / scale;
  view.scale = scale;
  show();
}

function center(area, scale) {
  const room = stage.getBoundingClientRect();
  view.scale = scale;
  view.x = area.x + area.width / 2 - room.width / 2 / scale;
  view.y = area.y + area.height / 2 - (room.height + 40) / 2 / scale;
  settle();
}

const fit = () => center(whole, Math.min(fitting(), 1.5));

// begin shows all of it when that can be read, and else where the story
// begins.
function begin() {
  if (fitting() >= 0.45) return fit();
  const first = notes.length > 0 ? notes[0].getBBox() : {x: 0, y: 0, height: 0};
  const scale = Math.max(fitting(), 0.7);
  center(whole, scale);
  const room = stage.getBoundingClientRect();
  if (whole.width * scale > room.width) view.x = Math.max(-24 / scale, Math.min(first.x - 90 / scale, whole.width));
  if (whole.height * scale > room.height) view.y = Math.max(-80 / scale, first.y + first.height / 2 - room.height / 2 / scale);
  settle();
}

// reveal moves as little as needed to show a note, and comes closer when the
// note is too small to read.
function reveal(number, near = 0.6) {
  const box = notes[number].getBBox();
  const room = stage.getBoundingClientRect();
  if (view.scale < near) return center(box, near);
  const [left, top] = [(box.x - view.x) * view.scale, (box.y - view.y) * view.scale];
  const [right, bottom] = [left + box.width * view.scale, top + box.height * view.scale];
  const margin = {left: 30, top: 80, right: part('details').hidden ? 30 : 360, bottom: part('player').hidden ? 40 : 190};
  if (room.width < 720) Object.assign(margin, {right: 20, left: 20, bottom: part('details').hidden ? margin.bottom : room.height * 0.5});
  if (left < margin.left) move(margin.left - left + 40, 0);
  if (right > room.width - margin.right) move(room.width - margin.right - right - 40, 0);
  if (top < margin.top) move(0, margin.top - top + 20);
  if (bottom > room.height - margin.bottom) move(0, room.height - margin.bottom - bottom - 20);
}

function watchWheel() {
  stage.addEventListener('wheel', event => {
    event.preventDefault();
    const unit = event.deltaMode === 1 ? 16 : 1; // lines or pixels
    if (event.shiftKey && !event.ctrlKey) return move(-(event.deltaX || event.deltaY) * unit, 0);
    if (event.deltaX && Math.abs(event.deltaX) > Math.abs(event.deltaY)) return move(-event.deltaX * unit, -event.deltaY * unit);
    zoom(Math.exp(-event.deltaY * unit * (event.ctrlKey ? 0.01 : 0.0018)), event.clientX, event.clientY);
  }, {passive: false});
}

// watchPointers moves with one pointer and zooms with two. Whoever moved did
// not click.
function watchPointers() {
  const down = new Map();
  let travelled = 0;
  stage.addEventListener('pointerdown', event => {
    if (event.button !== 0) return;
    if (down.size === 0) travelled = 0;
    down.set(event.pointerId, event);
  });
  window.addEventListener('pointermove', event => {
    const before = down.get(event.pointerId);
    if (!before) return;
    const [dx, dy] = [event.clientX - before.clientX, event.clientY - before.clientY];
    travelled += Math.abs(dx) + Math.abs(dy);
    if (travelled > 5) stage.classList.add('p-grabbed');
    if (down.size === 2) {
      const other = [...down.values()].find(each => each.pointerId !== event.pointerId);
      const apart = at => Math.hypot(at.clientX - other.clientX, at.clientY - other.clientY);
      zoom(apart(event) / Math.max(apart(before), 1), (event.clientX + other.clientX) / 2, (event.clientY + other.clientY) / 2);
      move(dx / 2, dy / 2);
    } else if (travelled > 5) {
      move(dx, dy);
    }
    down.set(event.pointerId, event);
  });
  const up = event => {
    down.delete(event.pointerId);
    if (down.size === 0) stage.classList.remove('p-grabbed');
  };
  window.addEventListener('pointerup', up);
  window.addEventListener('pointercancel', up);
  stage.addEventListener('click', event => {
    if (travelled > 5) event.stopImmediatePropagation();
  }, true);
}

function watchPrinting() {
  window.addEventListener('beforeprint', () => {
    settle();
    original.forEach(([name, value]) => drawing.setAttribute(name, value));
  });
  window.addEventListener('afterprint', enlarge);
}

// enlarge lets the drawing fill the window.
function enlarge() {
  drawing.removeAttribute('width');
  drawing.removeAttribute('height');
  settle();
}
