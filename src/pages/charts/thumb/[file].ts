import type { APIRoute } from 'astro';
import { CHARTS } from '../../../charts/index.ts';
import { chartKey } from '../../../charts/kept.ts';
import { chartThumb } from '../../../charts/picture.ts';
import { chartWords } from '../../../charts/words.ts';
import { LANGUAGES, type Language } from '../../../languages.ts';
import { lookup, need } from '../../../ledger/lookup.ts';

export function getStaticPaths() {
  return CHARTS.flatMap((chart) =>
    LANGUAGES.map((language) => ({
      params: { file: `${chart.id}.${language}.svg` },
      props: { chart, language },
      cacheKey: chartKey(chart),
    })),
  );
}

/** The drawing without its words, for the gallery. */
export const GET: APIRoute = ({ props }) => {
  const { chart, language } = props as { chart: (typeof CHARTS)[number]; language: Language };
  const words = need(chartWords(), chart.id, 'text for the chart');
  return new Response(chartThumb(chart, words, language, lookup()), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
};
