import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages.ts';
import { printProblem } from '../../src/ledger/problem.ts';
import { askedProblems, readAsked } from '../../src/search/build/askedWords.ts';
import { otherWords } from '../../src/search/build/everydayWords.ts';
import { rank } from '../../src/search/rank.ts';
import { understand } from '../../src/search/understand.ts';
import { itemsOf, withAsked, type VocabularyFile } from '../../src/search/vocabulary.ts';
import { makeWordIndex } from '../../src/search/wordIndex.ts';

const file: VocabularyFile = {
  entity: [
    ['Mikhail Mishustin', 'who/mishustin/'],
    ['Regular meeting of prime ministers of Russia', 'who/meeting/'],
  ],
  chart: [['Five Chinese universities among the first 110', 'charts/universities/']],
  section: [['Money, people, places in a ranking of universities', 'chapters/china/#education']],
  claim: [['China is being praised for ventures and patents.', 'evidence/ventures/']],
};
const asked = { 'who/mishustin/': 'prime minister of Russia|Russian premier' };
const index = makeWordIndex(withAsked(itemsOf(file), asked), { others: 'adventure patients' });
const found = (query: string): string[] =>
  rank(understand(query, index), index).map(({ item }) => item.address);

describe('the words under which people look for a thing', () => {
  it('find it before things that merely have those words', () => {
    expect(found('who is the prime minister of Russia')[0]).toBe('who/mishustin/');
    expect(found('russian premier')[0]).toBe('who/mishustin/');
  });

  it('are read with their lines, and stop the build where the site has no such address', () => {
    const entries = readAsked(
      '# Words\nwho/putin/: Kremlin leader; ruler\nwho/nobody/: no one\n',
      'asked.en.yaml',
    );
    expect(entries[0]).toEqual({ address: 'who/putin/', words: ['Kremlin leader', 'ruler'], line: 2 });
    const problems = askedProblems(entries, new Set(['who/putin/']), 'asked.en.yaml');
    expect(problems.map(printProblem)).toEqual([
      expect.stringMatching(/^asked\.en\.yaml:3 .+“who\/nobody\/”.+ Mend: .+\.$/),
    ]);
  });

  it('stop the build where an address has none', () => {
    const entries = readAsked('who/putin/:\n', 'asked.en.yaml');
    expect(askedProblems(entries, new Set(['who/putin/']), 'asked.en.yaml')).toHaveLength(1);
  });

  it('stop the build where the file is no list of addresses', () => {
    expect(() => readAsked('who/putin/: a\n  b: c\n', 'asked.en.yaml')).toThrow(/asked\.en\.yaml:\d/);
  });
});

describe('a word of the language that looks like one of the site', () => {
  it.each(['adventure', 'patients'])('is no mistake: “%s” finds nothing', (query) => {
    expect(understand(query, index).suggestion).toBeUndefined();
    expect(found(query)).toEqual([]);
  });

  it('leaves real mistakes to be mended', () => {
    expect(understand('patnets', index).suggestion).toBe('patents');
  });

  it.each(LANGUAGES)('stands on a line of its own in %s', (language) => {
    expect(otherWords(language).split(' ').length).toBeGreaterThan(100);
  });
});

describe('the name of a kind', () => {
  it('finds things of the kind', () => {
    expect(found('chart of universities')[0]).toBe('charts/universities/');
    expect(found('график universities')[0]).toBe('charts/universities/');
  });
});

describe('small words', () => {
  it('are nobody’s mistake: what looks like one is no word that may be dropped', () => {
    expect(understand('beung patents', index).suggestion).toBeUndefined();
  });
});
