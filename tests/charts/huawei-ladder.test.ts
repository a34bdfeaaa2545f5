import { describe, expect, it } from 'vitest';
import { huaweiLadder } from '../../src/charts/huawei-ladder/model.ts';
import { lookup } from '../../src/ledger/lookup.ts';

describe('the ladder of Huawei’s years', () => {
  const { rows, steps } = huaweiLadder(lookup());

  it('sets each of six dates of the paper beside one of the check', () => {
    expect(steps.map(({ years }) => [years.paper, years.record])).toEqual([
      [1994, 1994],
      [1997, 1996],
      [2004, 2004],
      [2010, 2009],
      [2015, 2015],
      [2019, 2019],
    ]);
    expect(rows).toHaveLength(12);
  });

  it('takes the paper’s side from claims and the record’s side from the rows that check these claims', () => {
    const { claims } = lookup();
    for (const { paper, record } of steps) {
      expect(record.claim).toBeUndefined();
      expect(claims.get(paper.claim ?? '')?.check.rows).toContain(record.checkRow);
    }
  });

  it('finds every year of the record in the finding of its row', () => {
    const { checks } = lookup();
    for (const { record, years } of steps.slice(1)) {
      const { finding, sources } = checks.get(record.checkRow ?? '') ?? { finding: { en: '' }, sources: [] };
      expect(`${finding.en} ${JSON.stringify(sources)}`).toContain(String(years.record));
    }
  });

  it('hatches the smartphone alone', () => {
    expect(rows.filter(({ mark }) => mark === 'hatch').map(({ id }) => id)).toEqual([
      'huawei-first-smartphone',
    ]);
  });
});
