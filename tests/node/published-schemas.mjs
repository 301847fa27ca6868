// The schemas as another program would use them: compiled from the published files alone.
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const folder = new URL('../../schemas/', import.meta.url);

/** Every schema by the name of its file. */
export const schemas = new Map(
  readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]),
);

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTypes: false });
for (const schema of schemas.values()) ajv.addSchema(schema);

/** The validator of a schema or of a part of one: `feed.schema.json`, `common.schema.json#/$defs/place`. */
export const validator = (reference) => ajv.compile({ $ref: reference });

/** The schema that `reference` names, as seen from the file called `file`, and the file it stands in. */
export function resolve(reference, file) {
  const [name, pointer = ''] = reference.split('#');
  const home = name || file;
  const schema = pointer
    .split('/')
    .slice(1)
    .reduce((part, key) => part[key], schemas.get(home));
  return { schema, file: home };
}

/** The properties that `schema` names, itself or through what it refers to. */
export function propertiesOf(schema, file) {
  const parts = [...(schema.$ref ? [schema.$ref] : []), ...(schema.allOf ?? []).map(({ $ref }) => $ref)];
  const referred = parts.map((reference) => resolve(reference, file));
  return new Map([
    ...referred.flatMap((part) => [...propertiesOf(part.schema, part.file)]),
    ...Object.entries(schema.properties ?? {}).map(([name, property]) => [name, { property, file }]),
  ]);
}
