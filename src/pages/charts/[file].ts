import type { APIRoute } from 'astro';
import { CHARTS } from '../../charts/index.ts';
import { chartKey } from '../../charts/kept.ts';
import { chartPicture } from '../../charts/picture.ts';
import { toPng, ZOOM } from '../../charts/png.ts';
import { chartWords } from '../../charts/words.ts';
import { LANGUAGES, type Language } from '../../languages.ts';
import { lookup, need } from '../../ledger/lookup.ts';
import { absolute, paths } from '../../site.ts';
import { strings } from '../../strings/index.ts';
import { keyOf } from '../../unchanged.ts';

export function getStaticPaths() {
  return CHARTS.flatMap((chart) =>
    LANGUAGES.flatMap((language) =>
      ['svg', 'png'].map((extension) => ({
        params: { file: `${chart.id}.${language}.${extension}` },
        props: { chart, language, extension },
        cacheKey: keyOf(chartKey(chart), ZOOM),
      })),
    ),
  );
}

const drawn = new Map<string, string>();

/** A chart's picture in a language, drawn once for both files. */
function pictureOf(chart: (typeof CHARTS)[number], language: Language): string {
  const key = `${chart.id}.${language}`;
  let svg = drawn.get(key);
  if (svg === undefined) {
    svg = chartPicture(chart, need(chartWords(), chart.id, 'text for the chart'), language, lookup(), {
      name: strings(language).siteName,
      address: absolute(paths.chart(language, chart.id)),
    });
    drawn.set(key, svg);
  }
  return svg;
}

export const GET: APIRoute = async ({ props }) => {
  const { chart, language, extension } = props as {
    chart: (typeof CHARTS)[number];
    language: Language;
    extension: string;
  };
  const svg = pictureOf(chart, language);
  if (extension === 'svg') {
    // Rendered while other pages are drawn, for whoever asks next.
    if (import.meta.env.PROD) void toPng(svg);
    return new Response(svg, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
  }
  return new Response(await toPng(svg), { headers: { 'content-type': 'image/png' } });
};
