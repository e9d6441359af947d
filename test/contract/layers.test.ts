import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  cruise,
  type IConfiguration,
  type ICruiseOptions,
  type ICruiseResult,
} from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ruleFile = path.resolve('.dependency-cruiser.cjs');
const rules = createRequire(import.meta.url)(ruleFile) as {
  readonly forbidden: NonNullable<IConfiguration['forbidden']>;
  readonly options: ICruiseOptions;
};

/** One import that each rule must refuse: the rule, the file, and what the file says. */
const broken: readonly (readonly [rule: string, file: string, source: string])[] = [
  ['domain-keeps-to-its-layer', 'src/domain/a.ts', `import '#content/part.ts';`],
  ['domain-uses-no-package', 'src/domain/b.ts', `import 'zod';`],
  ['content-keeps-to-its-layer', 'src/content/a.ts', `import '#ui/part.ts';`],
  ['graph-keeps-to-its-layer', 'src/graph/a.ts', `import type { Part } from '#domain/part.ts';`],
  ['records-keeps-to-its-layer', 'src/records/a.ts', `import '#workflows/part.ts';`],
  ['cards-keeps-to-its-layer', 'src/cards/a.ts', `import '#graph/part.ts';`],
  ['documents-keeps-to-its-layer', 'src/documents/a.ts', `import '#workflows/part.ts';`],
  ['ui-keeps-to-its-layer', 'src/ui/a.ts', `import '#workflows/part.ts';`],
  ['workflows-keeps-to-its-layer', 'src/workflows/a.ts', `import '#ui/part.ts';`],
  ['features-keeps-to-its-layer', 'src/features/one/a.ts', `import '#graph/part.ts';`],
  ['features-stand-apart', 'src/features/one/b.ts', `import '#features/two/part.ts';`],
  ['workplace-is-the-base', 'src/features/workplace/a.ts', `import '#features/two/part.ts';`],
  ['nothing-imports-a-host', 'src/features/one/c.ts', `import '#hosts/part.ts';`],
  ['nothing-imports-local', 'src/hosts/a.ts', `import '#local/part.ts';`],
  ['local-keeps-to-its-layer', 'src/local/a.ts', `import '#records/part.ts';`],
  ['local-serves-the-app-as-it-ships', 'src/local/start/a.ts', `import '#hosts/tab/part.ts';`],
  ['demo-records-come-through-workflows', 'src/local/demo/a.ts', `import '#ui/part.ts';`],
  ['product-imports-no-test', 'src/hosts/b.ts', `import '../../test/part.ts';`],
  ['only-graph-speaks-graph', 'src/hosts/c.ts', `import '@microsoft/microsoft-graph-client';`],
  ['only-hosts-know-teams', 'src/ui/b.ts', `import '@microsoft/teams-js';`],
  ['only-hosts-sign-in', 'src/workflows/b.ts', `import '@azure/msal-browser';`],
  ['only-documents-write-word', 'src/features/one/d.ts', `import 'docx';`],
  ['documents-load-on-demand', 'src/features/one/e.ts', `import '#documents/forms-file.ts';`],
  ['product-uses-no-development-package', 'src/graph/b.ts', `import 'a-development-package';`],
  ['no-cycles', 'src/ui/c.ts', `import './turn-back.ts';`],
  ['no-orphans', 'src/ui/alone.ts', ''],
  ['everything-resolves', 'src/ui/d.ts', `import './nowhere.ts';`],
];

/** What a layer may do, however close it comes to a rule. */
const allowed: readonly (readonly [file: string, source: string])[] = [
  ['src/features/one/f.ts', `import '#features/workplace/part.ts';`],
  ['src/features/one/g.ts', `import '#documents/part.ts';`],
  ['src/features/one/h.ts', `await import('#documents/forms-file.ts');`],
  ['src/local/b.ts', `import '#records/schema/part.ts';`],
  ['src/local/start/b.ts', `import '#hosts/part.ts';`],
  ['src/local/demo/b.ts', `import '#workflows/part.ts';`],
  ['src/domain/c.test.ts', `import 'zod';`],
  ['src/hosts/d.ts', `import '@microsoft/teams-js';`],
];

const parts = [
  ...['domain', 'content', 'graph', 'ui', 'workflows', 'hosts', 'local', 'documents', 'records'],
  'features/two',
  'features/workplace',
  'hosts/tab',
  'records/schema',
].map((folder) => [`src/${folder}/part.ts`, 'export type Part = string;'] as const);

const packages = [
  '@azure/msal-browser',
  '@microsoft/microsoft-graph-client',
  '@microsoft/teams-js',
  'a-development-package',
  'docx',
  'zod',
];

const scenery: readonly (readonly [file: string, source: string])[] = [
  ...parts,
  ['test/part.ts', 'export {};'],
  ['src/documents/forms-file.ts', 'export {};'],
  ['src/ui/turn-back.ts', `import './c.ts';`],
  ...packages.flatMap((name) => [
    [`node_modules/${name}/index.js`, 'export {};'] as const,
    [`node_modules/${name}/package.json`, JSON.stringify({ name })] as const,
  ]),
  ['tsconfig.json', '{}'],
];

let folder: string;
let violations: readonly { readonly rule: string; readonly from: string }[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'evenkeel-layers-'));
  for (const [file, source] of [...scenery, ...allowed]) await write(file, source);
  for (const [, file, source] of broken) await write(file, source);
  const { imports } = JSON.parse(await readFile('package.json', 'utf8')) as { imports: unknown };
  const devDependencies = { 'a-development-package': '1.0.0' };
  await write('package.json', JSON.stringify({ type: 'module', imports, devDependencies }));
  violations = await violationsIn(folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(file: string, source: string): Promise<void> {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), source);
}

async function violationsIn(baseDir: string) {
  const before = process.cwd();
  process.chdir(baseDir);
  try {
    const { output } = await cruise(['src', 'test'], {
      ...rules.options,
      validate: true,
      ruleSet: { forbidden: rules.forbidden },
    });
    return (output as ICruiseResult).summary.violations.map(({ rule, from }) => ({
      rule: rule.name,
      from,
    }));
  } finally {
    process.chdir(before);
  }
}

describe('the rules on who may import whom', () => {
  it.each(broken)('%s refuses %s', (rule, from) => {
    expect(violations).toContainEqual({ rule, from });
  });

  it.each(allowed)('let %s pass', (file) => {
    expect(violations.filter(({ from }) => from === file)).toEqual([]);
  });

  it('are each broken once here, so that none can stop biting unnoticed', () => {
    expect(broken.map(([rule]) => rule).sort()).toEqual(
      rules.forbidden.map(({ name }) => name).sort(),
    );
  });

  it('each give their reason', () => {
    expect(rules.forbidden.filter(({ comment }) => !comment)).toEqual([]);
  });
});
