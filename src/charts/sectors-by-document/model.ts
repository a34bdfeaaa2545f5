import type { Localised } from '../../languages.ts';
import type { Lookup } from '../../ledger/lookup.ts';
import { MARKS, type Mark } from '../../ledger/mark.ts';
import { SECTORS, type Claim, type Sector } from '../../ledger/schema/claim.ts';
import type { Document } from '../../ledger/schema/document.ts';
import { strings } from '../../strings/index.ts';
import type { ChartModel, ChartRow } from '../chart.ts';
import { amount } from '../rows.ts';
import { tally } from '../tally.ts';

/** Claims of one mark; a row for each status and verdict among them. */
export interface Group {
  mark: Mark;
  count: number;
  rows: readonly ChartRow[];
}

/** What one document says of one field: how many claims of each mark. */
export interface Cell {
  document: Document;
  groups: readonly Group[];
}

export interface Field {
  sector: Sector;
  label: Localised;
  cells: readonly Cell[];
  count: number;
}

export interface SectorsByDocument extends ChartModel {
  documents: readonly Document[];
  fields: readonly Field[];
}

/** Claims by field, document and mark; fields with the most claims first. A claim counts in each of its fields. */
export function sectorsByDocument({ ledger }: Lookup): SectorsByDocument {
  const fields = SECTORS.map((sector): Field => {
    const label = inBoth((language) => strings(language).sector[sector]);
    const own = ledger.claims.filter(({ sectors }) => sectors.includes(sector));
    const cells = ledger.documents.map((document): Cell => ({
      document,
      groups: groupsOf(
        sector,
        label,
        document,
        own.filter((claim) => claim.document === document.id),
      ),
    }));
    return { sector, label, cells, count: own.length };
  })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const rows = fields.flatMap(({ cells }) =>
    cells.flatMap(({ groups }) => groups.flatMap((group) => group.rows)),
  );
  return { rows, documents: ledger.documents, fields };
}

function groupsOf(
  sector: Sector,
  series: Localised,
  { id, short }: Document,
  claims: readonly Claim[],
): Group[] {
  const rows = tally(claims).map(({ mark, status, verdict, count }): ChartRow => ({
    id: `${sector}-${id}-${mark}-${status}-${verdict}`,
    series,
    label: inBoth((language) => `${id} ${short[language]}`),
    amount: count,
    unit: 'claims',
    status,
    check: verdict,
    mark,
    document: id,
  }));
  return MARKS.flatMap((mark) => {
    const own = rows.filter((row) => row.mark === mark);
    return own.length > 0 ? [{ mark, rows: own, count: own.reduce((sum, row) => sum + amount(row), 0) }] : [];
  });
}

function inBoth(text: (language: 'en' | 'ru') => string): Localised {
  return { en: text('en'), ru: text('ru') };
}
