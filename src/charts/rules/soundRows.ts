import { nearestWord } from '../../text/nearestWord.ts';
import type { ChartRow } from '../chart.ts';
import { rowProblem, type ChartRule, type Known } from './case.ts';

/** Every chart has rows; every row has an id of its own, something it rests on, and names only what exists. */
export const soundRows: ChartRule = ({ id, rows, ledger }) => {
  if (rows.length === 0)
    return [rowProblem(id, 'has no rows', 'give its model claims or a series that exist, or leave it out')];
  return rows.flatMap((row, index) => {
    const twice = rows.findIndex((other) => other.id === row.id) < index;
    const faults = [
      ...(twice ? [['is there twice', 'give each row an id of its own']] : []),
      ...(row.claim || row.checkRow || row.document || row.source
        ? []
        : [
            [
              'rests on nothing',
              'name its claim, its row of the check, its public series or the document that it counts',
            ],
          ]),
      ...(row.amount !== undefined && !Number.isFinite(row.amount)
        ? [['has an amount that is no number', 'compute it from claims that have values']]
        : []),
      ...(row.amount !== undefined && !row.unit
        ? [['has an amount without a unit', 'name a unit of content/units.yaml']]
        : []),
      ...unknownNames(row, ledger),
    ];
    return faults.map(([fault = '', mend = '']) => rowProblem(id, `row "${row.id}" ${fault}`, mend));
  });
};

function unknownNames(row: ChartRow, ledger: Known): string[][] {
  const named = [
    ['claim', row.claim, ledger.claims],
    ['row of the check', row.checkRow, ledger.checks],
    ['document', row.document, ledger.documents],
    ['unit', row.unit, ledger.units],
    ['public series', row.source, ledger.series],
  ] as const;
  return named.flatMap(([kind, name, known]) => {
    if (name === undefined || !known || known.has(name)) return [];
    const near = nearestWord(name, new Set(known.keys()));
    return [
      [
        `names the ${kind} "${name}", which does not exist`,
        `name one that exists${near ? `; the nearest is "${near}"` : ''}`,
      ],
    ];
  });
}
