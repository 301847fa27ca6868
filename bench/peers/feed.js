// What every peer is given: the feed of `?feed=`, in the words that most calendars share.
const address = new URLSearchParams(location.search).get('feed');
const dayAfter = (day) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** The records as whole days: `start` is the first one, `last` the last one, `end` the day after it. */
export async function events() {
  const { items } = await (await fetch(address)).json();
  return items.map(({ id, title, url, _civic: { opens, closes } }) => ({
    id,
    title,
    url,
    start: opens,
    last: closes,
    end: dayAfter(closes),
    allDay: true,
  }));
}

export const place = document.querySelector('main');

/** The month is drawn once `selector` finds an event of it. */
export async function shown(selector, steps, root = document) {
  while (!root.querySelector(selector)) await new Promise(requestAnimationFrame);
  window.steps = steps;
  document.documentElement.dataset.shown = 'true';
}
