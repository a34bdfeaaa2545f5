import { describe, expect, it } from 'vitest';
import { createPaths } from '../../src/paths.ts';

describe.each([
  ['/', '/'],
  ['/atlas/', '/atlas/'],
  ['atlas', '/atlas/'],
])('addresses under the base %s', (base, root) => {
  const paths = createPaths(base);

  it('end in a slash where they are pages', () => {
    expect(paths.chapter('en', 'why-now')).toBe(`${root}en/chapters/why-now/`);
    expect(paths.claim('ru', 'x')).toBe(`${root}ru/evidence/x/`);
    expect(paths.door()).toBe(root);
  });

  it('carry an anchor or a query after the slash', () => {
    expect(paths.document('ru', '004', 'x')).toBe(`${root}ru/documents/004/#x`);
    expect(paths.search('ru', 'ИИ & co')).toBe(`${root}ru/search/?q=${encodeURIComponent('ИИ & co')}`);
  });

  it('have a twin in the other language', () => {
    expect(paths.twin(paths.chapter('en', 'why-now'), 'ru')).toBe(paths.chapter('ru', 'why-now'));
    expect(paths.twin(paths.home('ru'), 'en')).toBe(paths.home('en'));
  });

  it('name data and pictures as the contract says', () => {
    expect(paths.data('claims', 'json')).toBe(`${root}data/claims.json`);
    expect(paths.chartData('patent-swap', 'csv')).toBe(`${root}data/charts/patent-swap.csv`);
    expect(paths.chartPicture('patent-swap', 'ru', 'png')).toBe(`${root}charts/patent-swap.ru.png`);
  });
});
