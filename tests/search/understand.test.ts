import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/search/excerpt.ts';
import { markWords, markedStems } from '../../src/search/marking.ts';
import { readFilters } from '../../src/search/filters.ts';
import { rank } from '../../src/search/rank.ts';
import { understand } from '../../src/search/understand.ts';
import { itemsOf, packFacets, unpackFacets, type VocabularyFile } from '../../src/search/vocabulary.ts';
import { makeWordIndex } from '../../src/search/wordIndex.ts';

const file: VocabularyFile = {
  entity: [
    ['Сбербанк', 'who/sberbank/', 'prussia', 'Сбер', 'Sberbank'],
    ['Huawei', 'who/huawei/', 'pchina', 'Хуавей', 'Huawei Technologies'],
  ],
  term: [
    ['суперкомпьютер', 'glossary/#supercomputer', '', 'суперЭВМ', 'high-performance computing'],
    [
      'искусственный интеллект (ИИ)',
      'glossary/#artificial-intelligence',
      '',
      'AI',
      'artificial intelligence (AI)',
    ],
  ],
  claim: [
    ['В 2015 году Huawei передала Apple 769 патентов.', 'evidence/given/', 'd004 sreport cconfirmed pchina'],
    [
      'Китай собирается лидировать в искусственном интеллекте к 2030 году.',
      'evidence/leader/',
      'd004 splan cconfirmed',
    ],
  ],
};
const index = makeWordIndex(itemsOf(file));
const wordsIn = (query: string): string[] => understand(query, index).concepts.flatMap(({ words }) => words);
const first = (query: string): string | undefined => rank(understand(query, index), index)[0]?.item.address;

describe('a slip in a small word', () => {
  it.each(['hwo many patents', 'how mnay patents', 'скоьлко патентов', 'сколко патентов'])(
    'is no strange word of “%s”',
    (query) => {
      expect(wordsIn(query).every((word) => /^(patents|патентов)$/.test(word))).toBe(true);
    },
  );

  it('is not looked for in a word of the site, nor in one that stands alone', () => {
    expect(wordsIn('кот')).toEqual(['кот']);
    expect(wordsIn('whale patents')).toContain('whale');
  });
});

describe('a query', () => {
  it.each([
    ['сбербанку', 'who/sberbank/'],
    ['c,th', 'who/sberbank/'],
    ['sberbank', 'who/sberbank/'],
    ['хуавея', 'who/huawei/'],
    ['ИИ', 'glossary/#artificial-intelligence'],
    ['ai', 'glossary/#artificial-intelligence'],
    ['769', 'evidence/given/'],
    ['сбербанковский', 'who/sberbank/'],
    ['iskusstvennyj intellekt', 'glossary/#artificial-intelligence'],
    ['искусственныйинтеллект', 'glossary/#artificial-intelligence'],
    ['сколько патентов Хуавей передала Apple?', 'evidence/given/'],
    ['патетны хуавей', 'evidence/given/'],
    ['когда Китай будет лидировать в ИИ', 'evidence/leader/'],
  ])('«%s» finds %s', (query, address) => {
    expect(first(query)).toBe(address);
  });

  it('with mistakes has a suggestion, one without has none', () => {
    expect(understand('искуственный интелект', index).suggestion).toBe('искусственный интеллект');
    expect(understand('искусственный интеллект', index).suggestion).toBeUndefined();
  });

  it.each([
    ['huawai', 'huawei'],
    ['сбирбанк', 'сбербанк'],
  ])('with a mistake in a name, %s, is mended in the script that was typed', (typed, meant) => {
    expect(understand(typed, index).suggestion).toBe(meant);
  });

  it.each([
    'рецепт борща',
    'йцукенгш',
    '',
    '   ',
    '???',
    '🎉🎉',
    '<b>x</b>',
    '(.*)+$',
    'a'.repeat(10_000),
    'и'.repeat(200),
    'b'.repeat(200),
    '" OR 1=1 --',
  ])('«%.20s» finds nothing and harms nothing', (query) => {
    expect(first(query)).toBeUndefined();
  });

  it('marks its words in a text, in every form, and other names only as a whole', () => {
    const stems = markedStems(understand('ИИ', index));
    const marked = markWords('Роль искусственного интеллекта: интеллект и ИИ', stems).filter(
      (part) => part.marked,
    );
    expect(marked.map(({ text }) => text)).toEqual(['искусственного интеллекта', 'ИИ']);
  });

  it('has the stretch of a long text that speaks of it', () => {
    const text = `${'слово '.repeat(80)}Huawei передала патенты ${'слово '.repeat(80)}`;
    const parts = excerpt(text, markedStems(understand('патенты huawei', index)));
    expect(parts.filter((part) => part.marked)).toHaveLength(2);
    expect(parts.map((part) => part.text).join('').length).toBeLessThan(250);
  });
});

describe('filters in an address', () => {
  it('are read where they are on offer, and ignored where they are not', () => {
    const offered = { kind: ['claim'], document: ['004'] };
    expect(
      readFilters(new URLSearchParams('kind=claim&document=999&status=%3Cb%3E&kind=x'), offered),
    ).toEqual({ kind: 'claim' });
  });
});

describe('the facets of a thing', () => {
  it('survive being packed', () => {
    const facets = {
      document: ['004'],
      status: ['report'],
      check: ['contradicted'],
      party: ['china', 'others'],
    };
    expect(unpackFacets(packFacets(facets, 'hatch'))).toEqual({ facets, mark: 'hatch' });
    expect(unpackFacets(packFacets(facets, 'report'))).toEqual({ facets, mark: 'report' });
  });
});
