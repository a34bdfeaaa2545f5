import { describe, expect, it } from 'vitest';
import { countWithin, fill, readCut } from '../../src/charts/universities-threshold/cut.ts';
import { universitiesThreshold } from '../../src/charts/universities-threshold/model.ts';
import { lookup } from '../../src/ledger/lookup.ts';

describe('the cut-off of the ranking', () => {
  const { rows, universities } = universitiesThreshold(lookup());

  it('counts three, five and eight as the check does', () => {
    expect(countWithin(universities, 100)).toEqual({ mainland: 3, both: 6 });
    expect(countWithin(universities, 110)).toEqual({ mainland: 5, both: 8 });
  });

  it('counts a university on the line itself, and none before the first', () => {
    expect(countWithin(universities, 109).mainland).toBe(5);
    expect(countWithin(universities, 108).mainland).toBe(4);
    expect(countWithin(universities, 22)).toEqual({ mainland: 0, both: 0 });
  });

  it('has every rank in the finding of row 9', () => {
    const finding = lookup().checks.get('9')?.finding.en ?? '';
    for (const { rank, row } of universities) {
      expect(finding).toContain(String(rank));
      expect(row.checkRow).toBe('9');
    }
  });

  it('agrees with the paper’s own number at the paper’s own line', () => {
    expect(rows.find(({ claim }) => claim === 'universities-top-110')?.amount).toBe(
      countWithin(universities, 110).mainland,
    );
  });

  it('takes nonsense for the default and keeps to the range that is known', () => {
    expect([null, '', 'x', '1.5', '100', '0', '999'].map(readCut)).toEqual([110, 110, 110, 110, 100, 1, 110]);
  });

  it('fills a sentence and leaves unknown names alone', () => {
    expect(fill('{cut}: {mainland} {x}', { cut: 100, mainland: 3 })).toBe('100: 3 {x}');
  });
});
