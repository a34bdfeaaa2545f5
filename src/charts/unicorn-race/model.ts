import type { Localised } from '../../languages.ts';
import type { Lookup } from '../../ledger/lookup.ts';
import type { ChartModel, ChartRow } from '../chart.ts';
import { amount, rowOfCheck, rowOfClaim } from '../rows.ts';

/** The two counts of one list, and by how much one is larger. */
export interface Race {
  year: string;
  china: ChartRow;
  usa: ChartRow;
  /** Our arithmetic. */
  lead: ChartRow;
}

export interface UnicornRace extends ChartModel {
  races: readonly Race[];
}

/** Row of the check that gives the counts of both lists. */
const CHECK = '4';

const CHINA: Localised = { en: 'China', ru: 'Китай' };
const USA: Localised = { en: 'United States', ru: 'США' };

/** Hurun's counts of unicorns in the list that the paper used, and in the next one. */
export function unicornRace(ledger: Lookup): UnicornRace {
  const found = (id: string, label: Localised, count: number, date: string): ChartRow =>
    rowOfCheck(ledger, CHECK, { id, label, amount: count, unit: 'companies', date });
  const first = race(
    '2019',
    rowOfClaim(ledger, 'unicorns-2019', CHINA),
    found('usa-2019', USA, 203, '2019-06-30'),
  );
  const second = race(
    '2020',
    found('china-2020', CHINA, 227, '2020-08'),
    found('usa-2020', USA, 233, '2020-08'),
  );
  const lead = rowOfClaim(ledger, 'china-overtakes-us-unicorns', {
    en: 'China overtakes the United States, as the paper has it',
    ru: 'Китай обгоняет США, по словам статьи',
  });
  const races = [first, second];
  return { rows: [...races.flatMap(({ china, usa, lead: own }) => [china, usa, own]), lead], races };
}

function race(year: string, china: ChartRow, usa: ChartRow): Race {
  const ahead = amount(china) > amount(usa);
  const lead: ChartRow = {
    id: `lead-${year}`,
    label: ahead
      ? { en: 'China’s lead, our arithmetic', ru: 'Перевес Китая, наша арифметика' }
      : { en: 'Lead of the United States, our arithmetic', ru: 'Перевес США, наша арифметика' },
    amount: Math.abs(amount(china) - amount(usa)),
    unit: 'companies',
    date: year,
    status: 'view',
    mark: 'view',
    checkRow: CHECK,
  };
  return { year, china, usa, lead };
}
