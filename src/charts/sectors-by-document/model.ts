import type { Localised } from '../../languages.ts';
import type { Lookup } from '../../ledger/lookup.ts';
import { MARKS, type Mark } from '../../ledger/mark.ts';
import { SECTORS, type Claim, type Sector } from '../../ledger/schema/claim.ts';
import type { Document } from '../../ledger/schema/document.ts';
import { strings } from '../../strings/index.ts';
import type { ChartModel, ChartRow } from '../chart.ts';
import { tally } from '../tally.ts';

/** Claims of one mark. */
export interface Group {
  mark: Mark;
  count: number;
}

/** What one document says of one field: how many claims of each mark, and the row; none where it is silent. */
export interface Cell {
  document: Document;
  groups: readonly Group[];
  row?: ChartRow;
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
    const cells = ledger.documents.map((document) =>
      cellOf(
        sector,
        label,
        document,
        own.filter((claim) => claim.document === document.id),
      ),
    );
    return { sector, label, cells, count: own.length };
  })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const rows = fields.flatMap(({ cells }) => cells.flatMap(({ row }) => row ?? []));
  return { rows, documents: ledger.documents, fields };
}

/** One row for the field and the document; its status is that of its first part, the parts have them all. */
function cellOf(sector: Sector, series: Localised, document: Document, claims: readonly Claim[]): Cell {
  const parts = tally(claims);
  const [first] = parts;
  if (!first) return { document, groups: [] };
  const { id, short } = document;
  const groups = MARKS.flatMap((mark): Group[] => {
    const count = parts.filter((part) => part.mark === mark).reduce((sum, part) => sum + part.count, 0);
    return count > 0 ? [{ mark, count }] : [];
  });
  const row: ChartRow = {
    id: `${sector}-${id}`,
    series,
    label: inBoth((language) => `${id} ${short[language]}`),
    amount: claims.length,
    unit: 'claims',
    status: first.status,
    mark: first.mark,
    document: id,
    parts,
  };
  return { document, groups, row };
}

function inBoth(text: (language: 'en' | 'ru') => string): Localised {
  return { en: text('en'), ru: text('ru') };
}
