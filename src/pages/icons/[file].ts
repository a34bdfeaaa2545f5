import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { toPng } from '../../charts/png.ts';

/** Sides in pixels; the mark keeps clear of the edge by a third, so every one may be cut to a disc. */
const SIDES = [180, 192, 512];
const DRAWN = 32;

export function getStaticPaths() {
  return SIDES.map((side) => ({ params: { file: `${side}.png` }, props: { side } }));
}

export const GET: APIRoute = async ({ props }) => {
  const svg = readFileSync('public/favicon.svg', 'utf8').replace(
    '<svg ',
    `<svg width="${DRAWN}" height="${DRAWN}" `,
  );
  return new Response(await toPng(svg, (props as { side: number }).side / DRAWN), {
    headers: { 'content-type': 'image/png' },
  });
};
