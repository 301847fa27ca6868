// The stair of src/: model <- safety <- formats <- feed <- element <- widgets. Each layer may import those before it;
// language, calendar, search, export, theme and pace stand beside the stair. Types count as imports too.
const LAYERS = {
  model: [],
  safety: ['model'],
  formats: ['model', 'safety', 'pace'],
  feed: ['model', 'safety', 'formats', 'pace'],
  element: ['model', 'safety', 'formats', 'feed', 'language', 'search', 'theme'],
  widgets: [
    'model',
    'safety',
    'formats',
    'feed',
    'element',
    'language',
    'calendar',
    'search',
    'export',
    'theme',
    'pace',
  ],
  language: ['model'],
  calendar: ['model', 'language'],
  search: ['model', 'language', 'pace'],
  export: ['model', 'language'],
  theme: ['model'],
  pace: [],
};

const onlyThese = ([layer, allowed]) => ({
  name: `${layer}-imports-only-what-is-below`,
  comment: `src/${layer} may import ${allowed.length > 0 ? allowed.join(', ') : 'no other folder'}`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/(version\\.ts|(${[layer, ...allowed].join('|')})/)` },
});

export default {
  forbidden: [
    ...Object.entries(LAYERS).map(onlyThese),
    {
      name: 'no-widget-imports-another',
      severity: 'error',
      from: { path: '^src/widgets/([^/]+)/' },
      to: { path: '^src/widgets/', pathNot: '^src/widgets/$1/' },
    },
    {
      name: 'the-command-line-shows-nothing',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/(element|widgets|theme|all|loader|index)' },
    },
    {
      name: 'nothing-imports-the-command-line',
      severity: 'error',
      from: { pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'reading-a-feed-needs-no-dom',
      comment: 'civic-widgets/feed and the command line run where there is no page',
      severity: 'error',
      from: { path: '^src/(feed\\.ts|cli/)' },
      to: {
        path: '^src/(element|widgets|theme)/|node_modules/(lit|lit-html|lit-element|@lit)/',
        reachable: true,
      },
    },
    {
      name: 'the-lower-stair-has-no-lit',
      severity: 'error',
      from: { path: '^src/(model|safety|formats|feed|language|calendar|search|export|pace)/' },
      to: { path: 'node_modules/(lit|lit-html|lit-element|@lit)/' },
    },
    {
      name: 'only-the-command-line-uses-node',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    { name: 'no-missing-modules', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'only-declared-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'undetermined'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
