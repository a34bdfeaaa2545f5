import { describe, expect, it } from 'vitest';
import { hedges } from '../../src/charts/hedges/model.ts';
import { lookup } from '../../src/ledger/lookup.ts';

describe('the words of supposition', () => {
  const { rows, hedges: words } = hedges(lookup());
  const count = (word: string): number => words.find((one) => one.word === word)?.row.amount ?? NaN;

  it('takes the counts from the document’s own file', () => {
    expect(Object.fromEntries(words.map(({ word, row }) => [word, row.amount]))).toEqual(
      lookup().documents.get('003')?.hedges,
    );
  });

  it('bears out its title: “could” stands twice as often as “will”', () => {
    expect(count('could')).toBe(2 * count('will'));
  });

  it('gives the sentences, and says of every row that we counted', () => {
    expect(rows.at(-1)).toMatchObject({ amount: 166, unit: 'sentences' });
    for (const { label } of rows) expect(label.en).toContain('our count');
  });
});
