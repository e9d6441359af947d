import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, it } from 'vitest';
import { appScopes } from '#local/tokens/app-scopes.ts';
import { servedAt } from '#hosts/tab/served-at.ts';
import { contractsAreHere, contractsFolder } from '../support/published-contracts.ts';

const template = readFileSync('manifest/manifest.template.json', 'utf8');

/** A council's own answers to what the template leaves open. */
const answers = {
  version: '1.0.0',
  appId: '7d1c2a34-0b5e-4f68-9a7c-1e2d3f4a5b6c',
  clientId: '0b7e4f6a-3c21-4d58-8a9f-6e1d2c3b4a50',
  appDomain: 'evenkeel.council.example',
  developerName: 'Example Council',
  developerWebsite: 'https://www.council.example',
  privacyAddress: 'https://www.council.example/privacy',
  termsAddress: 'https://www.council.example/terms',
} as const;

interface Manifest {
  readonly icons: Readonly<Record<string, string>>;
  readonly staticTabs: readonly { readonly contentUrl?: string }[];
  readonly webApplicationInfo: {
    readonly nestedAppAuthInfo: readonly {
      readonly redirectUri: string;
      readonly scopes: string[];
    }[];
  };
}

function filled(): Manifest {
  const known: Readonly<Record<string, string>> = answers;
  const text = template.replaceAll(/\{\{(\w+)\}\}/g, (all, name: string) => known[name] ?? all);
  return JSON.parse(text) as Manifest;
}

/** Width and height of a PNG, from its header. */
function sizeOf(icon: string): readonly [number, number] {
  const bytes = readFileSync(path.join('manifest', icon));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('The app package', () => {
  it.runIf(contractsAreHere)('meets Microsoft’s schema once a council has filled it in', () => {
    const file = path.join(contractsFolder, 'schemas/teams-manifest-v1.30.schema.json');
    const text = readFileSync(file, 'utf8').replace('\uFEFF', '');
    const { $schema: _draft4, ...schema } = JSON.parse(text) as Record<string, unknown>;
    // Draft 4 to ajv's draft 7: this schema uses nothing that changed between them.
    const ajv = new Ajv({ strict: false, allErrors: true, formats: { uri: fullFormats.uri } });
    const valid = ajv.validate(schema, filled());
    expect(ajv.errors).toBeNull();
    expect(valid).toBe(true);
  });

  it('leaves nothing open but what a council answers', () => {
    expect(JSON.stringify(filled())).not.toContain('{{');
  });

  it('opens the tab where the app is served', () => {
    const [tab] = filled().staticTabs;
    expect(tab?.contentUrl).toBe(`https://${answers.appDomain}${servedAt}/`);
  });

  it('has Teams fetch a token beforehand for just the permissions the app asks for', () => {
    const [info] = filled().webApplicationInfo.nestedAppAuthInfo;
    expect(info?.redirectUri).toBe(`brk-multihub://${answers.appDomain}`);
    expect(info?.scopes).toEqual(appScopes.map((scope) => `https://graph.microsoft.com/${scope}`));
  });

  it('brings icons of the sizes that Teams asks for', () => {
    const { color, color32x32, outline } = filled().icons;
    expect(sizeOf(color ?? '')).toEqual([192, 192]);
    expect(sizeOf(color32x32 ?? '')).toEqual([32, 32]);
    expect(sizeOf(outline ?? '')).toEqual([32, 32]);
  });
});
