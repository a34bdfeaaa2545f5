import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { PagesRead } from '../../src/search/build/pageRecords.ts';
import { keepPages, pagesBefore } from '../../src/search/build/pagesBefore.ts';

const cache = mkdtempSync(join(tmpdir(), 'pages-before-'));
afterAll(() => {
  rmSync(cache, { recursive: true });
});

const read = (timeline: string): PagesRead => ({ records: [], timeline: [timeline] });

describe('the pages as they were read last', () => {
  it('are unknown on a bare clone', () => {
    expect(pagesBefore(cache)).toBeUndefined();
  });

  it('are given back, and say in which languages neither prose nor code has changed', () => {
    keepPages(
      new Map([
        ['en', read('summit')],
        ['ru', read('саммит')],
      ]),
      cache,
    );
    expect(pagesBefore(cache)?.same).toEqual(['en', 'ru']);
    const file = join(cache, 'pages.ru.json');
    const kept = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...kept, key: 'of other prose' }));
    expect(pagesBefore(cache)?.same).toEqual(['en']);
    expect(pagesBefore(cache)?.pages.get('ru')?.timeline).toEqual(['саммит']);
  });
});
