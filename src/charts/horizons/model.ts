import { need, type Lookup } from '../../ledger/lookup.ts';
import { dateExtent } from '../../text/dates.ts';
import type { ChartModel, ChartRow } from '../chart.ts';
import { rowOfCheck, rowOfClaim } from '../rows.ts';
import { CHECKED, rowOfEvent, type TimelineRow } from '../timeline/model.ts';

/** A plan with a date, how it was made known, and what the check knows of what came of it. */
export interface Horizon {
  plan: TimelineRow;
  /** When it was announced: what the plan's line starts from. Absent where nobody says. */
  announced?: ChartRow;
  /** Points that the check gives, with a date each. */
  found: readonly ChartRow[];
  /** The year in which its time is over. */
  year: number;
  over: boolean;
}

export interface Horizons extends ChartModel {
  horizons: readonly Horizon[];
}

const STATE_PLAN = { en: 'The State Council’s plan', ru: 'План Госсовета КНР' };

/** Every plan of the documents that has a date, in the order in which their time is over. */
export function horizons(ledger: Lookup): Horizons {
  const plan = (id: string): TimelineRow => {
    const event = ledger.ledger.events.find((one) => one.id === id);
    return rowOfEvent(need(new Map(event && [[id, event]]), id, 'event'), ledger);
  };
  const make = (id: string, announced: ChartRow | undefined, found: readonly ChartRow[] = []): Horizon => {
    const row = plan(id);
    const end = row.extent?.to ?? 0;
    return {
      plan: row,
      ...(announced && { announced }),
      found,
      year: Math.ceil(end) - 1,
      over: end <= CHECKED,
    };
  };
  const all = [
    make('new-ip-conference', undefined, [
      rowOfCheck(ledger, '24', {
        id: 'assembly-in-geneva',
        label: {
          en: 'The union’s assembly meets in Geneva and online',
          ru: 'Ассамблея союза проходит в Женеве и онлайн',
        },
        date: '2022-03',
      }),
      rowOfCheck(ledger, '24', {
        id: 'assembly-in-new-delhi',
        label: {
          en: 'India is host to the next assembly, in New Delhi',
          ru: 'Индия принимает следующую ассамблею, в Нью-Дели',
        },
        date: '2024-10',
      }),
    ]),
    make('foreign-computers-replaced', rowOfClaim(ledger, 'foreign-computers-plan'), [
      ...(
        [
          [2020, 30],
          [2021, 50],
          [2022, 20],
        ] as const
      ).map(([year, share]) =>
        rowOfCheck(ledger, '16', {
          id: `share-of-${year}`,
          label: {
            en: 'Share to be replaced in state bodies',
            ru: 'Доля, которую должны заменить госорганы',
          },
          amount: share,
          unit: 'percent',
          date: String(year),
          status: 'plan',
          mark: 'plan',
        }),
      ),
    ]),
    make('education-pilot-runs', rowOfClaim(ledger, 'pilot-announced')),
    make(
      'china-leads-in-ai',
      rowOfCheck(ledger, '6', {
        id: 'plan-of-2017-lead',
        label: STATE_PLAN,
        date: '2017-07',
        status: 'record',
        mark: 'record',
      }),
    ),
    make(
      'china-ai-market-target',
      rowOfCheck(ledger, '5', {
        id: 'plan-of-2017-industry',
        label: STATE_PLAN,
        date: '2017-07',
        status: 'record',
        mark: 'record',
      }),
      [
        rowOfCheck(ledger, '5', {
          id: 'industry-expected-2025',
          label: {
            en: 'Forecast of an institute, on another definition',
            ru: 'Прогноз института, по другому определению',
          },
          amount: 1.2e12,
          unit: 'cny',
          qualifier: 'more-than',
          date: '2025',
          status: 'plan',
          mark: 'plan',
        }),
      ],
    ),
  ].sort((a, b) => (a.plan.extent?.to ?? 0) - (b.plan.extent?.to ?? 0));
  return {
    horizons: all,
    rows: all.flatMap(({ announced, plan: row, found }) => [
      ...(announced ? [announced] : []),
      row,
      ...found,
    ]),
  };
}

/** The extent of a dated row. @throws Error that names a row without a date */
export function extentOf(row: ChartRow): ReturnType<typeof dateExtent> {
  if (!row.date) throw new Error(`The row "${row.id}" has no date. Mend: give it one, or leave it out.`);
  return dateExtent(row.date);
}
