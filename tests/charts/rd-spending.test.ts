import { describe, expect, it } from 'vitest';
import { rdSpending } from '../../src/charts/rd-spending/model.ts';
import { lookup } from '../../src/ledger/lookup.ts';

const model = rdSpending(lookup());
const country = (party: string) => model.countries.find((one) => one.party === party)?.rows ?? [];

describe('the chart of research spending', () => {
  it('has China above Russia from 2004 on', () => {
    expect(model.crossing.date).toBe('2004');
    const russia = new Map(country('russia').map(({ date, amount }) => [date, amount ?? 0]));
    for (const { date = '', amount = 0 } of country('china')) {
      expect(amount > (russia.get(date) ?? 0), date).toBe(Number(date) >= 2004);
    }
  });

  it('has Kazakhstan under 0.3% in every year', () => {
    for (const { amount, date } of country('kazakhstan')) expect(amount, date).toBeLessThan(0.3);
  });

  it('keeps what is missing missing', () => {
    expect(country('kazakhstan')[0]?.date).toBe('1997');
    expect(country('china').at(-1)?.date).toBe('2022');
  });
});
