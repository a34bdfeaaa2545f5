import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chartsIn, readChapters } from '../../src/chapters/source.ts';
import { builtSite } from '../helpers/built.ts';

const KILOBYTE = 1000;

/** A chapter with one chart may weigh 45 kB, one with four 60 kB; the others lie between, 5 kB for each chart. */
function budget(charts: number): number {
  return (45 + 5 * Math.min(3, Math.max(0, charts - 1))) * KILOBYTE;
}

const sizes = new Map<string, number>();

/** Bytes of a file that many pages load, compressed. */
function compressed(path: string): number {
  const size = sizes.get(path) ?? brotliCompressSync(readFileSync(path)).length;
  sizes.set(path, size);
  return size;
}

/** Scripts that a page loads, with the modules that they import at once. */
function scriptsOf(html: string): Set<string> {
  const found = new Set<string>();
  const add = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const code = readFileSync(`dist${path}`, 'utf8');
    for (const [, name] of code.matchAll(/(?:^|[;}\s])import\s*(?:[\w${},*\s]+from)?\s*"\.\/([^"]+)"/g))
      add(`/_astro/${name}`);
  };
  for (const [, path] of html.matchAll(/<script[^>]*src="([^"]+)"/g)) add(path ?? '');
  return found;
}

const chapters = readChapters(process.cwd());

describe.each(
  chapters.map(
    ({ language, slug, text }) => [`/${language}/chapters/${slug}/`, chartsIn(text).length] as const,
  ),
)('the chapter %s with %i charts', (address, charts) => {
  const page = builtSite().pages.find((one) => one.address === address);
  const html = page?.html ?? '';
  const scripts = [...scriptsOf(html)].reduce((sum, path) => sum + compressed(`dist${path}`), 0);

  it('loads at most 6 kB of scripts, or 12 kB with four charts', () => {
    expect(scripts).toBeGreaterThan(0);
    expect(scripts).toBeLessThanOrEqual((charts >= 4 ? 12 : 6) * KILOBYTE);
  });

  it('transfers at most 45 kB without fonts, and 5 kB more for each chart after the first', () => {
    const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].reduce(
      (sum, [, path]) => sum + compressed(`dist${path}`),
      0,
    );
    expect(styles).toBeGreaterThan(0);
    expect(brotliCompressSync(html).length + styles + scripts).toBeLessThanOrEqual(budget(charts));
  });
});
