import { pageProblem, type SiteRule } from './site.ts';

/** What a browser fetches by itself when it shows a page. */
const FETCHED =
  'script[src], img[src], iframe[src], source[src], video[src], audio[src], use[href], image[href], link[rel=stylesheet][href], link[rel=preload][href], link[rel=icon][href], link[rel=manifest][href]';

/** No page fetches anything from another host. */
export const hosts: SiteRule = ({ pages }) =>
  pages.flatMap((page) =>
    page.root
      .querySelectorAll(FETCHED)
      .filter((element) =>
        /^(https?:)?\/\//.test(element.getAttribute('src') ?? element.getAttribute('href') ?? ''),
      )
      .map((element) =>
        pageProblem(
          page,
          `<${element.rawTagName}> fetches ${element.getAttribute('src') ?? element.getAttribute('href') ?? ''}`,
          'serve the file from public/ or src/',
          element,
        ),
      ),
  );
