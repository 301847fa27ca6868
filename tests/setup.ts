import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Runs before every test file (the runner puts it there). A widget is a guest: a line on the console, a breach of the
 * page's policy or an uncaught error fails the test in which it happens, unless the test has announced it.
 */
const FROM_LIT_ITSELF = /^Lit is in dev mode/;

let noise: string[] = [];
let allowed: RegExp[] = [];
let expected: RegExp[] = [];

/** These may happen in this test. */
export const allowNoise = (...patterns: RegExp[]): void => {
  allowed.push(...patterns);
};

/** These must happen in this test: `expectNoise(/^console\.warn: civic-notice/)`. */
export const expectNoise = (...patterns: RegExp[]): void => {
  expected.push(...patterns);
};

const describeValue = (value: unknown) => (value instanceof Error ? value.message : String(value));

for (const method of ['debug', 'error', 'info', 'log', 'warn'] as const) {
  const original = console[method].bind(console);
  console[method] = (...values: unknown[]) => {
    if (!FROM_LIT_ITSELF.test(String(values[0])))
      noise.push(`console.${method}: ${values.map(describeValue).join(' ')}`);
    original(...values);
  };
}
document.addEventListener('securitypolicyviolation', (event) => {
  noise.push(`violation: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
});
addEventListener('error', (event) => noise.push(`error: ${event.message}`));
addEventListener('unhandledrejection', (event) => noise.push(`rejection: ${describeValue(event.reason)}`));

const faults = () => {
  const unexpected = noise.filter((line) => ![...allowed, ...expected].some((pattern) => pattern.test(line)));
  const missing = expected.filter((pattern) => !noise.some((line) => pattern.test(line)));
  [noise, allowed, expected] = [[], [], []];
  if (unexpected.length > 0) return `The page was not quiet:\n${unexpected.join('\n')}`;
  if (missing.length > 0) return `Expected and not seen:\n${missing.join('\n')}`;
  return undefined;
};

afterEach(async function () {
  // A violation is reported in a task of its own, after the call that caused it.
  await new Promise((resolve) => setTimeout(resolve));
  const fault = faults();
  const test = this.currentTest;
  if (fault === undefined || !test?.isPassed()) return;
  // Marks the test alone: an error thrown from a hook would end the whole file.
  test.state = 'failed';
  test.err = new Error(fault);
});

// The page of one file is the page of the next: what the last one pretended ends here.
before(() => executeServerCommand('emulate-features', {}));
