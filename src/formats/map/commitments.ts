import { isObject } from '../fields.js';
import { numeric, word } from '../foreign/values.js';
import { standingCalled } from '../standings.js';
import { numberWritten } from '../written-numbers.js';
import type { FieldMap } from './field-map.js';
import { goalsPerRow } from './field-map.js';
import { bareName } from './bare-name.js';
import type { Rows } from './rows.js';

/** How cities call what they have promised; then what anything may be called. */
const promises =
  /^(?:zobowiazani|obietnic|dzialani|zadani|cele?$|commitment|promise|pledge|goals?$|objective|actions?$|engagement|mesure|massnahme|versprechen|ziele?$|initiative|toezegging|maatregel|compromiso|зобов)/;
const titles = /^(?:title|name|nazwa|tytul|titre|intitule|nom|titel|bezeichnung|titulo|nombre)$/;
const states = /^(?:status|state|stan|statut|etat|estado|stand|etap|phase|faza|статус|стан)/;
const progresses =
  /^(?:progress|postep|realizacja|stopienrealizacji|wykonanie|avancement|fortschritt|percent|procent|pourcentage|completion|voortgang|avance)/;
const themes =
  /^(?:category|categorie|kategoria|obszar|dziedzina|domain|domaine|thema|theme|temat|bereich|priorytet|priority|pillar|filar|area|handlungsfeld)/;
const numbers = /^(?:id|nr|no|numer|number|lp|numero|code|kod|ref)$/;
const descriptions = /^(?:description|opis|texte|text|detail|beschreibung|summary|uzasadnienie)/;
const pages = /^(?:url|link|lien|page|strona|permalink)/;

/**
 * A map for a list of commitments: something is promised, and its standing said in words that offices have for it. A list
 * that has no name of its own for what it holds needs a figure beside them, for many things are called and have a state.
 */
export function commitmentsIn({ rows, path }: Rows): FieldMap | undefined {
  const some = rows.slice(0, 50).filter(isObject);
  const keys = [...new Set(some.flatMap((row) => Object.keys(row)))].map(
    (key) => [key, bareName(key)] as const,
  );
  const mostly = (key: string, is: (value: unknown) => boolean) => {
    const values = some.map((row) => row[key]).filter((value) => word(value) !== undefined);
    return values.length > 0 && values.filter(is).length >= values.length * 0.6;
  };
  const called = (sign: RegExp, is: (value: unknown) => boolean = isText) =>
    keys.find(([key, name]) => sign.test(name) && mostly(key, is))?.[0];
  const promise = called(promises);
  const title = promise ?? called(titles);
  const status = called(states, (value) => standingCalled(word(value) ?? '') !== undefined);
  const measured = called(progresses, isShare);
  // Shares of one are no hundredths, and nobody says which they are.
  const isOfOne = (key: string) =>
    mostly(key, (value) => numberIn(value) <= 1) &&
    !mostly(key, (value) => Number.isInteger(numberIn(value)));
  const current = measured !== undefined && isOfOne(measured) ? undefined : measured;
  if (title === undefined || status === undefined || (promise ?? current) === undefined) return undefined;
  const [group, number, description, url] = [
    called(themes),
    called(numbers, isAny),
    called(descriptions),
    called(pages),
  ];
  const list = path.replace(/^.*\./, '') || title;
  return {
    kind: 'strategy',
    ...(path && { items: path }),
    title: { value: list.charAt(0).toUpperCase() + list.slice(1) },
    [goalsPerRow]: {
      title,
      status,
      ...(group && { group }),
      ...(number && { number }),
      ...(description && description !== title && { description }),
      ...(url && { url }),
      ...(current && { measures: { current, target: { value: 100 }, unit: { value: '%' } } }),
    },
  };
}

const isAny = (): boolean => true;
const isText = (value: unknown): boolean => typeof value === 'string' && typeof numeric(value) !== 'number';
const isShare = (value: unknown): boolean => numberIn(value) >= 0 && numberIn(value) <= 100;
const numberIn = (value: unknown): number =>
  Number(typeof value === 'number' ? value : numberWritten(word(value) ?? ''));
