import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
  os?: string[];
  cpu?: string[];
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));

/** Optional packages that a locked package names and the lock file lacks: they break `npm ci` elsewhere. */
function missingFrom(known: ReadonlySet<string | undefined>): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !known.has(name))
      .map((name) => `${path} wants ${name}`),
  );
}

describe('the lock file', () => {
  it('holds every optional package that a locked package names', () => {
    expect(missingFrom(names)).toEqual([]);
  });

  it('would be found wanting if one were left out', () => {
    const one = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    )[0];
    expect(missingFrom(new Set([...names].filter((name) => name !== one)))).not.toEqual([]);
  });

  it.each(['linux', 'darwin', 'win32'])(
    'has builds of the native packages for %s on x64 and arm64',
    (system) => {
      const native = (owner: string) =>
        Object.entries(packages).filter(([path, { os }]) => path.includes(owner) && os?.includes(system));
      for (const owner of ['@pagefind/', '@astrojs/compiler-binding', '@resvg/resvg-js-', '@esbuild/']) {
        const processors = new Set(native(owner).flatMap(([, { cpu = [] }]) => cpu));
        expect([owner, ...processors]).toEqual(expect.arrayContaining([owner, 'x64', 'arm64']));
      }
    },
  );

  it('names no registry host', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});
