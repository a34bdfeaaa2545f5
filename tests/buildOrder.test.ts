import { describe, expect, it } from 'vitest';
import { inOrder } from '../scripts/buildOrder.ts';

const ordered = (...paths: string[]): string[] =>
  inOrder(paths.map((pathname) => ({ pathname }))).map(({ pathname }) => pathname);

describe('the order in which a build makes its pages', () => {
  it('begins with what the search reads and ends with the pictures', () => {
    expect(
      ordered(
        '/charts/timeline.en.png',
        '/charts/timeline.en.svg',
        '/en/chapters/fields',
        '/en/evidence/vtb-considers',
        '/ru/evidence',
        '/en/teach/guess-first/key',
        '/en/teach/guess-first',
        '/atlas/ru/charts/hedges/',
      ),
    ).toEqual([
      '/en/chapters/fields',
      '/ru/evidence',
      '/en/teach/guess-first',
      '/atlas/ru/charts/hedges/',
      '/charts/timeline.en.svg',
      '/en/evidence/vtb-considers',
      '/en/teach/guess-first/key',
      '/charts/timeline.en.png',
    ]);
  });
});
