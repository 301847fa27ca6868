// Prints what failed and why, then one line that can be counted: "node (Europe/Warsaw): 12 passed, 0 failed, 1 skipped"
import { inspect } from 'node:util';

const isTest = ({ details }) => details.type !== 'suite';

export default async function* report(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type === 'test:stderr') yield data.message;
    if (type === 'test:pass' && isTest(data)) {
      counts[data.skip === undefined ? 'passed' : 'skipped'] += 1;
      if (typeof data.skip === 'string') yield `skipped: ${data.name}: ${data.skip}\n`;
    }
    if (type === 'test:fail' && isTest(data)) {
      counts.failed += 1;
      const { error } = data.details;
      yield `\nnot ok: ${data.name} (${data.file ?? ''})\n${inspect(error.cause ?? error)}\n`;
    }
  }
  const zone = process.env.TZ ? ` (${process.env.TZ})` : '';
  yield `node${zone}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`;
}
