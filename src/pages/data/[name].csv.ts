import type { APIRoute } from 'astro';
import { datasets } from '../../data/datasets.ts';
import { flatRecord, toCsv } from '../../data/tables.ts';

export function getStaticPaths() {
  return Object.entries(datasets()).map(([name, records]) => ({ params: { name }, props: { records } }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(toCsv((props['records'] as Record<string, unknown>[]).map(flatRecord)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
