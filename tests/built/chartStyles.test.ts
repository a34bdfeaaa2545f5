import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { builtSite } from '../helpers/built.ts';

const CLASS = /\.([a-z][\w-]*)/g;
const named = (css: string): string[] => [...css.matchAll(CLASS)].map(([, name = '']) => name);
const FOLDER = 'src/styles/drawings';
/** Every class that some drawing's sheet gives a look. */
const known = new Set(
  readdirSync(FOLDER).flatMap((sheet) =>
    named(readFileSync(`${FOLDER}/${sheet}`, 'utf8').replace(/\{[^{}]*\}/g, '')),
  ),
);

/** Classes of the drawings on a page that have a look in the sources, and none in the sheets that the page loads. */
function without(address: string): string[] {
  const { pages, base } = builtSite();
  const page = pages.find((one) => one.address === address);
  if (!page) throw new Error(`There is no page ${address}.`);
  const loaded = new Set(
    page.root
      .querySelectorAll('link[rel="stylesheet"]')
      .flatMap((link) =>
        named(readFileSync(`dist/${(link.getAttribute('href') ?? '').slice(base.length)}`, 'utf8')),
      ),
  );
  const used = page.root
    .querySelectorAll('svg.drawing [class]')
    .flatMap((shape) => (shape.getAttribute('class') ?? '').split(/\s+/));
  return [...new Set(used)].filter((name) => known.has(name) && !loaded.has(name));
}

describe('the page of a chart', () => {
  it('knows the classes of drawings', () => {
    expect([...known]).toEqual(expect.arrayContaining(['when', 'hatched', 'tone-china']));
  });

  it.each(CHARTS.map(({ id }) => id))('loads every style that the drawing of %s needs', (id) => {
    expect(without(`/en/charts/${id}/`)).toEqual([]);
    expect(without(`/ru/embed/${id}/`)).toEqual([]);
  });
});
