/**
 * The order in which a build makes its pages: first those that the search reads, so that it can be made
 * beside the others; last the pictures, which are rendered meanwhile.
 */
import type { AstroIntegration } from 'astro';
import { isRead } from '../src/search/build/pageRecords.ts';

function placeOf(pathname: string): number {
  if (isRead(pathname)) return 0;
  return /\.png\/?$/.test(pathname) ? 2 : 1;
}

/** Paths in the order in which they are built; those of one place stay as they were. */
export function inOrder<Path extends { pathname: string }>(paths: readonly Path[]): Path[] {
  return paths.toSorted((one, other) => placeOf(one.pathname) - placeOf(other.pathname));
}

/**
 * An integration for Astro that builds in this order.
 *
 * @param tell called once, when the first page is made that the search does not read: all others are there
 */
export function buildOrder(tell: () => unknown): AstroIntegration {
  let told = false;
  return {
    name: 'build-order',
    hooks: {
      'astro:build:start'({ setPrerenderer }) {
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => inOrder(await usual.getStaticPaths()),
          render: (request, options) => {
            if (!told && !isRead(new URL(request.url).pathname)) {
              told = true;
              tell();
            }
            return usual.render(request, options);
          },
        }));
      },
    },
  };
}
