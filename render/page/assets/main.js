// The page comes alive.

function watchTheme() {
  const root = document.documentElement;
  part('theme').addEventListener('click', () => {
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
  });
}

document.documentElement.classList.add('p-live');
drawing.setAttribute('role', 'group');
prepareNotes();
watchTheme();
watchWheel();
watchPointers();
watchPrinting();
watchNotes();
watchSearch();
watchFilter();
watchPlayer();
watchKeys();
part('closer').addEventListener('click', () => zoom(1.3));
part('farther').addEventListener('click', () => zoom(1 / 1.3));
part('fit').addEventListener('click', fit);
part('help').addEventListener('click', () => part('keys').showModal());
window.addEventListener('resize', settle);
window.addEventListener('hashchange', chooseNamed);
enlarge();
begin();
chooseNamed();
document.documentElement.dataset.ready = 'yes';
