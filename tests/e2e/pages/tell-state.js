// In a frame that nobody can look into: what became of the widget, and of the page's rules.
const faults = [];
document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
  faults.push(effectiveDirective),
);
addEventListener('error', ({ message }) => faults.push(message));
addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
addEventListener(
  'civic-load',
  async ({ target }) => {
    await target.updateComplete;
    parent.postMessage({ text: target.shadowRoot.textContent, origin: self.origin, faults }, '*');
  },
  true,
);
