import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openSite, sealSite, sweepSite } from '../scripts/siteFolder.ts';

const root = mkdtempSync(join(tmpdir(), 'site-folder-'));
const site = join(root, 'dist');
const cache = join(root, 'cache');
const HERE = 'https://example.org /';
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Writes a file of the site, an hour ago or in the build that is at work. */
function write(name: string, when: 'before' | 'now'): void {
  const file = join(site, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, when);
  const hourAgo = Date.now() / 1000 - 3600;
  if (when === 'before') utimesSync(file, hourAgo, hourAgo);
}

beforeEach(() => {
  rmSync(site, { recursive: true, force: true });
  rmSync(cache, { recursive: true, force: true });
});

describe('the folder of the built site', () => {
  beforeEach(() => {
    write('404.html', 'before');
    write('en/index.html', 'before');
    mkdirSync(cache, { recursive: true });
    sealSite(site, cache, HERE);
  });

  it('stays where it is when it holds a whole site for the same address', () => {
    expect(openSite(site, cache, HERE)).toBeUndefined();
    expect(readFileSync(join(site, 'en/index.html'), 'utf8')).toBe('before');
  });

  it('is moved aside when it was built for another address', () => {
    const aside = openSite(site, cache, 'https://example.org /atlas/');
    expect(existsSync(site)).toBe(false);
    expect(existsSync(join(aside ?? '', 'en/index.html'))).toBe(true);
  });

  it('is moved aside after a build that was broken off', () => {
    openSite(site, cache, HERE);
    expect(openSite(site, cache, HERE)).toBeDefined();
  });

  it('is moved aside when another command has built into it', () => {
    write('404.html', 'now');
    expect(openSite(site, cache, HERE)).toBeDefined();
  });

  it('may be missing', () => {
    rmSync(site, { recursive: true });
    expect(openSite(site, cache, HERE)).toBeUndefined();
    expect(existsSync(site)).toBe(false);
  });
});

describe('the sweep after a build', () => {
  it('leaves what the build wrote, what it kept and what is made later, and removes the rest', () => {
    openSite(site, cache, HERE);
    write('en/index.html', 'now');
    write('en/evidence/kept/index.html', 'before');
    write('en/chapters/gone/index.html', 'before');
    write('_astro/old.css', 'before');
    write('pagefind/pagefind.js', 'before');
    const removed = sweepSite(site, cache, new Set(['en/evidence/kept/index.html']), ['pagefind']);
    expect(removed.sort()).toEqual(['_astro/old.css', 'en/chapters/gone/index.html']);
    expect(existsSync(join(site, 'en/chapters'))).toBe(false);
    expect(existsSync(join(site, '_astro'))).toBe(false);
    for (const name of ['en/index.html', 'en/evidence/kept/index.html', 'pagefind/pagefind.js'])
      expect(existsSync(join(site, name))).toBe(true);
  });
});
