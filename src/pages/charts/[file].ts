import type { APIRoute } from 'astro';
import { CHARTS } from '../../charts/index.ts';
import { chartPicture } from '../../charts/picture.ts';
import { toPng } from '../../charts/png.ts';
import { chartWords } from '../../charts/words.ts';
import { LANGUAGES, type Language } from '../../languages.ts';
import { lookup, need } from '../../ledger/lookup.ts';
import { absolute, paths } from '../../site.ts';
import { strings } from '../../strings/index.ts';

export function getStaticPaths() {
  return CHARTS.flatMap((chart) =>
    LANGUAGES.flatMap((language) =>
      ['svg', 'png'].map((extension) => ({
        params: { file: `${chart.id}.${language}.${extension}` },
        props: { chart, language, extension },
      })),
    ),
  );
}

export const GET: APIRoute = ({ props }) => {
  const { chart, language, extension } = props as {
    chart: (typeof CHARTS)[number];
    language: Language;
    extension: string;
  };
  const words = need(chartWords(), chart.id, 'text for the chart');
  const svg = chartPicture(chart, words, language, lookup(), {
    name: strings(language).siteName,
    address: absolute(paths.chart(language, chart.id)),
  });
  if (extension === 'svg')
    return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
  return new Response(toPng(svg), { headers: { 'content-type': 'image/png' } });
};
