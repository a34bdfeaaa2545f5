import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { LANGUAGES, type Language } from '../../languages.ts';
import { paths } from '../../site.ts';
import { strings } from '../../strings/index.ts';

export function getStaticPaths() {
  return LANGUAGES.map((language) => ({ params: { language }, props: { language } }));
}

export const GET: APIRoute = ({ props }) => {
  const { language } = props as { language: Language };
  const words = strings(language);
  const paper = /--paper:\s*light-dark\(\s*([^,]+),/.exec(readFileSync('src/styles/tokens.css', 'utf8'))?.[1];
  const manifest = {
    name: words.siteName,
    short_name: words.siteName,
    description: words.home.description,
    lang: language,
    start_url: paths.home(language),
    scope: paths.door(),
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [192, 512].map((side) => ({
      src: paths.file(`icons/${side}.png`),
      sizes: `${side}x${side}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
