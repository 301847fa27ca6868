/** The same text in the two languages of the demo. */
export const both = (pl, en) => ({ pl, en });

const topicsInEnglish = {
  NGO: 'NGO',
  konsultacje: 'consultations',
  partycypacja: 'participation',
  'budżet obywatelski': 'participatory budget',
  dostępność: 'accessibility',
  dzieci: 'children',
  edukacja: 'education',
  historia: 'history',
  kultura: 'culture',
  migracje: 'migration',
  młodzież: 'young people',
  'pomoc społeczna': 'social care',
  praca: 'work',
  rekreacja: 'recreation',
  rewitalizacja: 'urban renewal',
  seniorzy: 'older people',
  sport: 'sport',
  sąsiedztwo: 'neighbourhood',
  transport: 'transport',
  współpraca: 'cooperation',
  zieleń: 'green space',
};

/** Topics by their Polish names, in both languages. */
export const topics = (...names) => names.map((name) => both(name, topicsInEnglish[name]));

const inPolish = (text) => (typeof text === 'object' ? text.pl : text);

/**
 * An item of our feed. What JSON Feed has words for is said in them, in Polish, so that any feed reader can follow the
 * city; `_civic` says it again in both languages, and says the rest.
 */
export const item = (kind, id, { title, summary, description, url, tags, ...civic }) => ({
  id,
  ...(url && { url }),
  ...(title && { title: inPolish(title) }),
  ...(summary && { summary: inPolish(summary) }),
  content_text: inPolish(description ?? summary ?? title),
  ...(tags && { tags }),
  _civic: {
    kind,
    ...(kind === 'organisation' ? { name: title } : title && { title }),
    ...(summary && { summary }),
    description: description ?? summary ?? title,
    ...civic,
  },
});
