import type { APIRoute } from 'astro';
import { toPng } from '../../charts/png.ts';
import { LANGUAGES } from '../../languages.ts';
import { drawSharePicture, type SharePicture } from '../../sharing/picture.ts';
import { sharePictures } from '../../sharing/pictures.ts';
import { shownKey } from '../../unchanged.ts';

export function getStaticPaths() {
  return LANGUAGES.flatMap((language) =>
    [...sharePictures(language)].map(([name, picture]) => ({
      params: { file: `${name}.${language}.png` },
      props: { picture },
      cacheKey: shownKey(picture),
    })),
  );
}

export const GET: APIRoute = async ({ props }) =>
  new Response(await toPng(drawSharePicture((props as { picture: SharePicture }).picture), 1), {
    headers: { 'content-type': 'image/png' },
  });
