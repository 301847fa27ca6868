// Adds the bundle as the README's snippet does, with the hash from this page's address.
const script = document.createElement('script');
const address = '/dist/civic-widgets.bundle.js';
const done = () => {
  window.record.done = true;
};
script.type = 'module';
script.integrity = new URLSearchParams(location.search).get('hash');
script.crossOrigin = 'anonymous';
script.src =
  'trustedTypes' in window
    ? trustedTypes.createPolicy('the-host', { createScriptURL: (url) => url }).createScriptURL(address)
    : address;
script.addEventListener('load', done);
script.addEventListener('error', done);
document.head.append(script);
