import { describe, expect, it } from 'vitest';
import { edits } from '../../src/search/distance.ts';
import { packParts, partWith } from '../../src/search/pagefindWords.ts';
import { answersKind, wantedBy } from '../../src/search/questions.ts';
import { rank } from '../../src/search/rank.ts';
import { stem } from '../../src/search/stem.ts';
import { isFinished, understand } from '../../src/search/understand.ts';
import { itemsOf, type VocabularyFile } from '../../src/search/vocabulary.ts';
import { makeWordIndex } from '../../src/search/wordIndex.ts';

const file: VocabularyFile = {
  section: [['Starting a company', 'chapters/start/']],
  term: [
    ['большие данные', 'glossary/#big-data', '', '', 'big data'],
    ['набор данных', 'glossary/#data-set', '', '', 'data set'],
    ['мошенничество', 'glossary/#fraud'],
    ['сбои электронного портала', 'glossary/#portal'],
  ],
  claim: [
    ['By 2017 China had 3.18 million researchers.', 'evidence/researchers/'],
    ['Fifty cities were to take part.', 'evidence/cities/'],
    ['В опыте участвуют 50 городов.', 'evidence/towns/'],
    ['KazNU received a supercomputer.', 'evidence/supercomputer/'],
  ],
};
const index = makeWordIndex(itemsOf(file), { light: 'ловить вместе catch' });
const found = (query: string): string[] =>
  rank(understand(query, index), index).map(({ item }) => item.address);

describe('a number in a query', () => {
  it('may be rounded', () => {
    expect(found('3 million researchers')[0]).toBe('evidence/researchers/');
    expect(understand('3 million', index).concepts[0]?.known).toBe(true);
    expect(understand('5 million', index).concepts[0]?.known).toBe(false);
  });

  it('is no other year', () => {
    expect(understand('2018', index).concepts[0]?.known).toBe(false);
  });

  it.each([
    ['50 cities', 'evidence/cities/'],
    ['пятьдесят городов', 'evidence/towns/'],
  ])('may stand in words or in digits: «%s» finds %s', (query, address) => {
    expect(found(query)[0]).toBe(address);
  });

  it('that nothing has may be wrong: the rest finds the thing', () => {
    expect(found('20 million dollar supercomputer')[0]).toBe('evidence/supercomputer/');
  });
});

describe('a word that says little', () => {
  it('may be missing where the site does not have it', () => {
    expect(found('ловить мошенничество')).toEqual(['glossary/#fraud']);
    expect(found('варить мошенничество')).toEqual([]);
  });

  it('finds nothing by itself', () => {
    expect(found('ловить')).toEqual([]);
  });
});

describe('a name with a small word in it', () => {
  it('finds what bears it, before things with its other word', () => {
    expect(found('big data')[0]).toBe('glossary/#big-data');
  });
});

describe('another word of about the same letters', () => {
  it.each(['starlink', 'электромобили'])('is no mistake: “%s” finds nothing', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('is told from an illness and a bear', () => {
    expect(stem('пандемиях')).not.toBe(stem('панда'));
    expect(stem('пандемия')).toBe(stem('пандемий'));
  });
});

describe('the distance of two words', () => {
  it.each([
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['abcdef', 'badcfe', 3],
    ['ab', 'ba', 1],
  ])('of “%s” and “%s” is %d, and over a smaller limit', (one, other, distance) => {
    expect(edits(one, other, 3)).toBe(distance);
    expect(edits(one, other, distance - 1)).toBe(Infinity);
  });

  it('of words that no language has is not worked out', () => {
    expect(edits('a'.repeat(200), 'a'.repeat(201), 2)).toBe(Infinity);
  });
});

describe('a query', () => {
  it('is finished when its last word is one of the site', () => {
    expect(isFinished('china researchers', index)).toBe(true);
    expect(isFinished('china resear', index)).toBe(false);
    expect(isFinished('', index)).toBe(false);
  });
});

describe('the parts of Pagefind’s word lists', () => {
  const packed = packParts([
    ['0', 'en_f69119c0'],
    ['adv', 'en_f69119c1'],
    ['hu', 'en_253dfa70'],
    ['pat', 'en_253dfa71'],
  ]);

  it.each([
    ['huawei', 'index/en_253dfa70.pf_index'],
    ['patents', 'index/en_253dfa71.pf_index'],
    ['advice', 'index/en_f69119c1.pf_index'],
    ['769', 'index/en_f69119c0.pf_index'],
  ])('are known by the words in them: “%s” is in %s', (word, part) => {
    expect(partWith(word, packed)).toBe(part);
  });

  it('have no word before the first', () => {
    expect(partWith('!', packed)).toBeUndefined();
  });
});

describe('a word parted in two, and two written as one', () => {
  const names = makeWordIndex(
    itemsOf({
      entity: [['OpenAI', 'who/openai/']],
      term: [
        ['semiconductor', 'glossary/#semiconductor'],
        ['start-up', 'glossary/#start-up'],
        ['data centre', 'glossary/#data-centre', '', '', 'дата-центр'],
      ],
      claim: [
        ['Cybersecurity matters to security and AI.', 'evidence/cyber/'],
        ['Open AI research.', 'evidence/open/'],
      ],
    }),
    { others: 'startup' },
  );

  it.each([
    ['semi-conductor', 'glossary/#semiconductor'],
    ['Open AI', 'who/openai/'],
    ['cyber security', 'evidence/cyber/'],
    ['startup', 'glossary/#start-up'],
    ['start-ups', 'glossary/#start-up'],
    ['datacenter', 'glossary/#data-centre'],
    ['датацентр', 'glossary/#data-centre'],
  ])('are the same: “%s” finds %s', (query, address) => {
    expect(rank(understand(query, names), names)[0]?.item.address).toBe(address);
  });
});

describe('a question about the site itself', () => {
  it.each([
    'does this website track me',
    'can I print your charts',
    'кто сделал этот сайт',
    'как вы проверяете',
  ])('wants one of its own pages: “%s”', (query) => {
    expect(wantedBy(query)).toBe('site');
    expect(answersKind('site', 'page', 'About')).toBe(true);
    expect(answersKind('site', 'claim', 'About')).toBe(false);
  });

  it('is none where it asks of the world', () => {
    expect(wantedBy('who founded Huawei')).toBe('who');
  });
});
