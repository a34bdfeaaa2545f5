import type { APIRoute } from 'astro';
import { CHARTS } from '../../../charts/index.ts';
import { chartKey } from '../../../charts/kept.ts';
import { chartWords } from '../../../charts/words.ts';
import { chartFile } from '../../../data/chartFile.ts';
import { chartCsv } from '../../../data/chartTable.ts';
import { need } from '../../../ledger/lookup.ts';

const CSV = { 'content-type': 'text/csv; charset=utf-8' };

export function getStaticPaths() {
  return CHARTS.flatMap((chart) =>
    ['csv', 'semicolon.csv', 'json'].map((extension) => ({
      params: { file: `${chart.id}.${extension}` },
      props: { chart },
      cacheKey: chartKey(chart),
    })),
  );
}

export const GET: APIRoute = ({ props, params }) => {
  const chart = props['chart'] as (typeof CHARTS)[number];
  if (params['file']?.endsWith('.semicolon.csv')) return new Response(chartCsv(chart, ';'), { headers: CSV });
  if (params['file']?.endsWith('.csv')) return new Response(chartCsv(chart, ','), { headers: CSV });
  return Response.json(chartFile(chart, need(chartWords(), chart.id, 'text for the chart')));
};
