import { describe, expect, it } from 'vitest';
import { scriptsBefore, type BuildManifest } from './entry-sizes.ts';

const chunk = (file: string, given: Partial<BuildManifest[string]> = {}) => ({
  file,
  isEntry: false,
  imports: [],
  dynamicImports: [],
  ...given,
});

const manifest: BuildManifest = {
  'index.html': chunk('shell.js', {
    isEntry: true,
    imports: ['_react.js'],
    dynamicImports: ['src/my-work.tsx'],
  }),
  '_react.js': chunk('react.js'),
  'src/my-work.tsx': chunk('my-work.js', { imports: ['_react.js', '_fluent.js', 'index.html'] }),
  '_fluent.js': chunk('fluent.js', { imports: ['_react.js'] }),
  'style.css': chunk('style.css'),
};

describe('the scripts that load before a start can run', () => {
  it('are its own and all it imports, each once', () => {
    expect(scriptsBefore(manifest, ['src/my-work.tsx']).sort()).toEqual([
      'fluent.js',
      'my-work.js',
      'react.js',
      'shell.js',
    ]);
  });

  it('leave out what is imported only when asked for', () => {
    expect(scriptsBefore(manifest, ['index.html']).sort()).toEqual(['react.js', 'shell.js']);
  });

  it('leave out what is no script', () => {
    expect(scriptsBefore(manifest, ['style.css'])).toEqual([]);
  });

  it('are refused for a start that is not in the build', () => {
    expect(() => scriptsBefore(manifest, ['src/gone.tsx'])).toThrow('src/gone.tsx');
  });
});
