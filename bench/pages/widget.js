// Our page: the element, and the script that a host pastes.

/** Shows an element, unless it stands in the page already, and resolves when its records are drawn. */
export async function shown(tag, attributes = {}) {
  const there = document.querySelector(tag);
  const element = there ?? document.createElement(tag);
  const all = { src: new URLSearchParams(location.search).get('feed'), 'max-items': 1e6, 'max-bytes': 2e8 };
  const loaded = new Promise((resolve) => element.addEventListener('civic-load', resolve, { once: true }));
  if (!there) {
    for (const [name, value] of Object.entries({ ...all, ...attributes })) element.setAttribute(name, value);
    document.querySelector('main').append(element);
    await import('/dist/civic-widgets.js');
  }
  if (element.getAttribute('state') !== 'ready') await loaded;
  await element.updateComplete;
  document.documentElement.dataset.shown = 'true';
  return element;
}

/** Does what a person would, and resolves when it is drawn. */
export async function drawn(element, act) {
  act(element.shadowRoot);
  for (let turn = 0; turn < 3; turn++) {
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
  }
}

/** Lets a directory be searched as a person would, by what is typed into its field. */
export function searchable(element) {
  const root = element.shadowRoot;
  window.search = async (query) => {
    const field = root.querySelector('#query');
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    // The addresses of the feed end with the organisations' ids.
    return [...root.querySelectorAll('a[part="name"]')]
      .slice(0, 10)
      .map(({ href }) => `o${href.split('/').pop()}`);
  };
}
