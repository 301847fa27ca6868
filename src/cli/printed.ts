import type { CivicRecord } from '../model/record.js';
import { printable } from '../safety/characters.js';
import { countsIn } from './counts.js';
import type { Proposal } from '../formats/map/proposal.js';
import type { PlacedProblem, Report } from './report.js';

const colours = process.stdout.isTTY && process.stdout.hasColors();
const styled = (code: number) => (text: string) => (colours ? `\u001B[${code}m${text}\u001B[0m` : text);
const bold = styled(1);
const dim = styled(2);
const severities = { error: styled(31), warning: styled(33) };

/** Prints reports for people: what the feeds are, what is wrong with them, and a summary. */
export function printReports(reports: readonly Report[]): void {
  for (const report of reports) console.log(`${linesOf(tamed(report)).join('\n')}\n`);
  console.log(summaryOf(reports));
}

function linesOf(report: Report): readonly string[] {
  const { input, problems, records = [] } = report;
  return [
    bold(input === '-' ? 'standard input' : input),
    ...(report.format === null ? [] : headOf(report)),
    ...records.map((record) => `  ${dim(record.kind)}  ${record.id}  ${nameOf(record)}`),
    ...problems.flatMap((problem) => problemLines(problem, input)),
    ...(report.proposal ? proposalLines(report.proposal) : []),
  ];
}

function headOf({ format, title, language, timeZone, next, counts, records }: Report): readonly string[] {
  const head = [
    ['format', format],
    ['title', title],
    ['language', language],
    ['time zone', timeZone],
    ['next page', next && `${next} (not checked)`],
    ['records', countsIn(counts)],
  ];
  return [
    ...head.flatMap(([label, value]) => (value ? [`  ${`${label ?? ''}:`.padEnd(11)}${value}`] : [])),
    ...(records?.length ? [''] : []),
  ];
}

function problemLines(problem: PlacedProblem, input: string): readonly string[] {
  const { severity, code, path, line, column, message, hint } = problem;
  const place = line === undefined ? [] : [`${input === '-' ? '' : `${input}:`}${line}:${column ?? 1}`];
  const where = [path, ...place].filter(Boolean).join('  ');
  return [
    '',
    `  ${severities[severity](severity)}  ${where}${where && '  '}${dim(code)}`,
    `    ${message}`,
    ...(hint ? [`    ${dim('→')} ${hint}`] : []),
  ];
}

/** A field map, ready to paste, and how sure it is. */
function proposalLines({ map, sureness }: Proposal): readonly string[] {
  const words = (share: number) => (share >= 0.8 ? 'sure' : share >= 0.6 ? 'likely' : 'a guess');
  const said = Object.entries(sureness).map(
    ([name, share]) => `${name} ${Math.round(share * 100)} % (${words(share)})`,
  );
  return [
    '',
    `  ${bold('field map')}  Look it over, change what is wrong, and give it with --map, or on the element as map='…':`,
    `    ${JSON.stringify(map)}`,
    `    ${dim(said.join(', '))}`,
  ];
}

function nameOf(record: CivicRecord): string {
  const name = ('name' in record ? record.name : record.title) ?? '';
  return typeof name === 'string' ? name : (Object.values(name)[0] ?? '');
}

function summaryOf(reports: readonly Report[]): string {
  const problems = reports.flatMap((report) => report.problems);
  const records = reports
    .flatMap(({ counts }) => Object.values(counts))
    .reduce((sum, count) => sum + count, 0);
  const number = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const parts = [
    number(records, 'record'),
    number(errors, 'error'),
    number(problems.length - errors, 'warning'),
  ];
  return bold(`${reports.length > 1 ? `${number(reports.length, 'feed')}: ` : ''}${parts.join(', ')}.`);
}

/** A stranger's words on one line: they must not steer the terminal. */
export const plain = (text: string): string => printable(text).replace(/[\n\r\t\u2028\u2029]+/g, ' ');

/** A feed's words must not steer the terminal, nor break the lines. */
const tamed = (report: Report): Report =>
  JSON.parse(JSON.stringify(report), (_, value: unknown) =>
    typeof value === 'string' ? plain(value) : value,
  ) as Report;
