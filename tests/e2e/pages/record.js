// Notes everything a host would hold against a guest, from before the guest arrives.
window.record = { violations: [], errors: [], lines: [] };
document.addEventListener('securitypolicyviolation', (event) => {
  window.record.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.trim());
});
addEventListener('error', (event) => {
  if (event.message) window.record.errors.push(event.message);
});
addEventListener('unhandledrejection', (event) => window.record.errors.push(String(event.reason)));
for (const method of ['error', 'warn', 'log', 'info', 'debug'])
  console[method] = (...values) => window.record.lines.push(`${method}: ${values.map(String).join(' ')}`);
