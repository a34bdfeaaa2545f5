import type { APIRoute } from 'astro';
import { datasets } from '../../data/datasets.ts';
import { seriesTable } from '../../data/seriesTable.ts';
import { flatRecord, toCsv } from '../../data/tables.ts';

export function getStaticPaths() {
  // A table of series has a row for every value; the JSON keeps them together.
  const tables = { ...datasets(), series: seriesTable() };
  return Object.entries(tables).map(([name, records]) => ({ params: { name }, props: { records } }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(toCsv((props['records'] as Record<string, unknown>[]).map(flatRecord)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
