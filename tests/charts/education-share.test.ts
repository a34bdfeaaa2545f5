import { describe, expect, it } from 'vitest';
import { educationShare } from '../../src/charts/education-share/model.ts';
import { lookup } from '../../src/ledger/lookup.ts';

const model = educationShare(lookup());
const fit = (year: string) => model.fits.find(({ date }) => date === year)?.amount;

describe('the chart of education spending', () => {
  it('divides the paper’s sum by the economy of each year', () => {
    expect([fit('2017'), fit('2018')]).toEqual([4.22, 3.74]);
    expect(model.fits.every(({ mark }) => mark === 'view')).toBe(true);
  });

  it('finds the sum over 4% up to 2017 and under it from 2018', () => {
    for (const { date, amount = 0 } of model.fits) expect(amount > 4, date).toBe(Number(date) <= 2017);
  });

  it('shows the state’s share only for the years that were read', () => {
    expect(model.state.map(({ date }) => date)).toEqual(['2012', '2016', '2017', '2020']);
  });
});
