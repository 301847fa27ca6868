import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { isObject } from '../formats/fields.js';
import type { Problem } from '../formats/problem.js';
import { shown } from '../formats/wording.js';

const folder = new URL('../../schemas/', import.meta.url);

let ajv: Ajv2020 | undefined;

/** What the published schemas say of a feed, in plain sentences. */
export const schemaFindings = (json: unknown): readonly Problem[] =>
  // A page's own data may be a list of items alone.
  findingsBy(`feed.schema.json${Array.isArray(json) ? '#/properties/items' : ''}`, json);

/** What the published schema at `address` says of `json`, in plain sentences. */
export function findingsBy(address: string, json: unknown): readonly Problem[] {
  ajv ??= compiler();
  const isValid = ajv.getSchema(address) as ValidateFunction;
  if (isValid(json)) return [];
  const findings = (isValid.errors ?? []).filter(isCause).map(findingOf);
  return [...new Map(findings.map((finding) => [finding.path + finding.message, finding])).values()];
}

function compiler(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strictTypes: false,
    allowUnionTypes: true,
    // Compiled anew for each run: quick to compile is worth more than quick to run. The tests validate the schemas.
    code: { optimize: false },
    inlineRefs: false,
    validateSchema: false,
  });
  for (const name of readdirSync(folder))
    ajv.addSchema(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as object);
  return ajv;
}

/** Whether an error is a cause, and not one of the ways around it. Ways to give a title are the reader's to name. */
const isCause = ({ keyword, schemaPath }: ErrorObject): boolean =>
  keyword !== 'if' && !/\/anyOf(?:\/|$)/.test(schemaPath);

function findingOf(error: ErrorObject): Problem {
  const steps = error.instancePath.split('/').slice(1).map(unescaped);
  const path = steps.reduce(
    (path, step) => path + (/^\d+$/.test(step) ? `[${step}]` : path ? `.${step}` : step),
    '',
  );
  return { severity: 'warning', path, ...words(error, steps.at(-1) ?? '') };
}

const unescaped = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

type Words = Pick<Problem, 'code' | 'message' | 'hint'>;

function words({ keyword, params, data, parentSchema }: ErrorObject, name: string): Words {
  const subject = /^\d+$/.test(name) ? `Entry ${Number(name) + 1}` : `“${name}”`;
  if (keyword === 'required') {
    const missing = `“${String(params['missingProperty'])}”`;
    return { code: 'missing', message: `${missing} is missing.`, hint: `Give it a ${missing}.` };
  }
  if (keyword === 'additionalProperties') {
    const unknown = `“${String(params['additionalProperty'])}”`;
    return {
      code: 'unknown-field',
      message: `${unknown} is not known here.`,
      hint: 'Look for a slip in the spelling.',
    };
  }
  if (data === null)
    return {
      code: 'wrong-value',
      message: `${subject} is null, which is read as nothing.`,
      hint: 'Leave the field away where there is nothing to say.',
    };
  const due = dueBy(keyword, params, isObject(parentSchema) ? parentSchema : {});
  return {
    code: 'wrong-value',
    message: `${subject} should be ${due}, but is ${shown(data)}.`,
    hint: `Write ${due}, or leave the field away.`,
  };
}

const types: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  object: 'an object',
  string: 'a text',
};

/** What should stand there, as a schema has it. */
function dueBy(keyword: string, params: Record<string, unknown>, schema: Readonly<Record<string, unknown>>) {
  if (keyword === 'enum') return `one of ${(schema['enum'] as readonly string[]).join(', ')}`;
  if (keyword === 'minimum' || keyword === 'maximum') return rangeOf(schema);
  if (keyword === 'minItems' || keyword === 'minProperties') return 'more than nothing';
  const { title, examples } = schema;
  if (typeof title !== 'string') return types[String(params['type'])] ?? 'something else';
  const [example] = Array.isArray(examples) ? (examples as readonly unknown[]) : [];
  const name = /^[A-Z]{2}/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
  const article = /^[aeiou]/i.test(name) ? 'an' : 'a';
  return `${article} ${name}${typeof example === 'string' ? ` such as ${example}` : ''}`;
}

const rangeOf = ({ minimum, maximum }: { minimum?: number; maximum?: number }): string =>
  maximum === undefined ? `a number from ${minimum ?? ''}` : `a number from ${minimum ?? ''} to ${maximum}`;
