/**
 * Who may import whom, each rule with its reason. Proven by test/contract/layers.test.ts, which breaks every one.
 * @type {import('dependency-cruiser').IConfiguration}
 */

const tests = '[.]test[.]tsx?$';

/** Modules of this product that a layer may not touch: all but its own folder and the ones named. */
function layer(name, mayImport, reason) {
  const allowed = [name, ...mayImport].join('|');
  return {
    name: `${name}-keeps-to-its-layer`,
    comment: reason,
    severity: 'error',
    from: { path: `^src/${name}/`, pathNot: tests },
    to: { path: '^src/', pathNot: `^src/(${allowed})/` },
  };
}

/** A package that one folder alone may import. */
function packageOf(name, npmPackage, folders, reason) {
  return {
    name,
    comment: reason,
    severity: 'error',
    from: { path: '^src/', pathNot: `^src/(${folders})/` },
    to: { path: `(^|node_modules/)${npmPackage}(/|$)` },
  };
}

module.exports = {
  forbidden: [
    layer(
      'domain',
      [],
      'The rules are what the product exists for: they stand without anything else.',
    ),
    {
      name: 'domain-uses-no-package',
      comment:
        'The rules outlive every library, and run wherever the language runs: no I/O, no React, no clock.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: tests },
      to: { pathNot: '^src/domain/' },
    },
    layer('content', ['domain'], 'Instruments are data: they name domain values and nothing more.'),
    layer('graph', [], 'HTTP to Microsoft Graph knows nothing of what it carries.'),
    layer(
      'records',
      ['graph', 'domain', 'content'],
      'The one way to the records: Graph below, rules above.',
    ),
    layer('cards', ['domain', 'content'], 'Cards are functions of domain values.'),
    layer('documents', ['domain', 'content'], 'Documents are functions of domain values.'),
    layer('ui', ['domain', 'content'], 'Shared pieces show values; they neither fetch nor save.'),
    layer(
      'workflows',
      ['records', 'graph', 'cards', 'domain', 'content'],
      'Use cases run in the browser and in Node alike: no screen, no host.',
    ),
    layer(
      'features',
      ['workflows', 'ui', 'documents', 'domain', 'content'],
      'Screens ask workflows: a screen that spoke to Graph or the lists would be a second way to the records.',
    ),
    {
      name: 'features-stand-apart',
      comment:
        'A feature can be changed or removed without reading another; what they share is features/workplace.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/($1|workplace)/' },
    },
    {
      name: 'workplace-is-the-base',
      comment: 'What all features stand on cannot stand on one of them.',
      severity: 'error',
      from: { path: '^src/features/workplace/', pathNot: tests },
      to: { path: '^src/features/', pathNot: '^src/features/workplace/' },
    },
    {
      name: 'nothing-imports-a-host',
      comment: 'Hosts put the parts together; a part that knew its host could not run in another.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(hosts/|local/(start/|main[.]ts$))' },
      to: { path: '^src/hosts/' },
    },
    {
      name: 'nothing-imports-local',
      comment:
        'Product code never knows whether it talks to Microsoft or to the local Microsoft 365.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/local/' },
      to: { path: '^src/local/' },
    },
    {
      name: 'local-keeps-to-its-layer',
      comment:
        'The local Microsoft 365 knows the list schema, not the app: else it would share the app’s mistakes.',
      severity: 'error',
      from: {
        path: '^src/local/',
        pathNot: [tests, '^src/local/(demo|start)/', '^src/local/main[.]ts$'],
      },
      to: { path: '^src/', pathNot: '^src/(local|content|domain|records/schema)/' },
    },
    {
      name: 'local-serves-the-app-as-it-ships',
      comment:
        'Starting serves the page with its settings and policy as production does, and knows nothing of what is inside it.',
      severity: 'error',
      from: { path: '^src/local/(start/|main[.]ts$)', pathNot: tests },
      to: {
        path: '^src/',
        pathNot: '^src/(local|content|domain|records/schema)/|^src/hosts/[^/]+[.]ts$',
      },
    },
    {
      name: 'demo-records-come-through-workflows',
      comment:
        'Demo records are made the way people make them, so they can be no better than real ones.',
      severity: 'error',
      from: { path: '^src/local/demo/', pathNot: tests },
      to: {
        path: '^src/',
        pathNot: '^src/(local|content|domain|records|workflows|graph|documents)/',
      },
    },
    {
      name: 'product-imports-no-test',
      comment: 'What is only there for tests never ships.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: ['^test/', tests] },
    },
    packageOf(
      'only-graph-speaks-graph',
      '@microsoft/microsoft-graph-client',
      'graph',
      'One place for authentication, retries and errors.',
    ),
    packageOf(
      'only-hosts-know-teams',
      '@microsoft/teams-js',
      'hosts',
      'Screens and workflows run in any host: Teams, Outlook, a browser, Node.',
    ),
    packageOf(
      'only-hosts-sign-in',
      '@azure/msal-browser',
      'hosts',
      'Tokens are asked for in one place and handed on as a function.',
    ),
    packageOf(
      'only-documents-write-word',
      'docx',
      'documents',
      'A library this large is loaded when a document is asked for.',
    ),
    {
      name: 'documents-load-on-demand',
      comment:
        'Writing Word files needs a large library: it is imported with import() when a document is asked for.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(documents|local)/', tests] },
      to: { path: '^src/documents/(word/|forms-(document|file)[.]ts$)', dynamic: false },
    },
    {
      name: 'product-uses-no-development-package',
      comment:
        'What runs in production is a dependency, so that its licence and updates are watched.',
      severity: 'error',
      from: { path: '^src/', pathNot: [tests, '^src/local/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing uses is forgotten or not wired in.',
      severity: 'error',
      from: {
        orphan: true,
        // The last is named by vitest.config.ts, which is not among the files looked at.
        pathNot: [
          tests,
          '[.]d[.]m?ts$',
          '(^|/)main[.]tsx?$',
          '^test/support/handled-animations[.]ts$',
        ],
      },
      to: {},
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere works by accident, on one machine.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
