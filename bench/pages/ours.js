// Our page: the element, and the script that a host pastes.
const { tag, feed } = Object.fromEntries(new URLSearchParams(location.search));
const element = document.createElement(tag);
element.setAttribute('src', feed);
element.setAttribute('max-items', '100000');
element.setAttribute('max-bytes', '200000000');
element.addEventListener('civic-load', async () => {
  await element.updateComplete;
  document.documentElement.dataset.shown = 'true';
});
document.querySelector('main').append(element);
await import('/dist/civic-widgets.js');
