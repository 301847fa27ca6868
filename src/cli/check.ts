import { orderOf } from './order.js';
import { printReports } from './printed.js';
import { reportOn } from './report.js';
import { checkHelp } from './usage.js';

/** Checks feeds and prints what was found. @returns The exit code: 1 when a feed has an error. */
export async function check(args: readonly string[]): Promise<number> {
  const order = orderOf(args);
  if (order.help) {
    console.log(checkHelp);
    return 0;
  }
  const reports = [];
  for (const input of order.inputs) reports.push(await reportOn(input, order));
  if (order.json) console.log(JSON.stringify(reports.length === 1 ? reports[0] : reports, undefined, 2));
  else printReports(reports);
  return reports.some(({ problems }) => problems.some(({ severity }) => severity === 'error')) ? 1 : 0;
}
