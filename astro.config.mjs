import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';

const base = process.env['BASE_PATH'] ?? '/';

/** Files whose routes name them whole: built they stand without a slash, but the development server wants one. */
const FILES =
  /^(?:\/[^/?]+)?\/(?:charts|data\/charts|data\/citation|icons|og)[^?]*\.(?:svg|png|csv|json|bib|ris)(?=\?|$)/;

/**
 * What authors need while they write: these files under their own addresses, and a server that begins anew
 * where a file of the content changes, for the ledger is read once.
 *
 * @type {import('astro').AstroIntegration}
 */
const whileWriting = {
  name: 'while-writing',
  hooks: {
    'astro:config:setup'({ command, addWatchFile }) {
      if (command !== 'dev') return;
      for (const name of readdirSync('content', { recursive: true, encoding: 'utf8' }))
        if (/\.(?:yaml|mdx)$/.test(name)) addWatchFile(resolve('content', name));
    },
    'astro:server:setup'({ server }) {
      server.middlewares.use((request, _response, next) => {
        request.url = request.url?.replace(FILES, '$&/');
        next();
      });
    },
  },
};

export default defineConfig({
  site: process.env['SITE_URL'] ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  output: 'static',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 1 },
  // Quotes are typed as each language has them; ids of headings are shared by the languages.
  markdown: {
    processor: satteri({ features: { headingAttributes: true, smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  // Pages that come out as before are taken from the build before, for each base path its own: see
  // src/unchanged.ts. It works for one page at a time only.
  experimental: { incrementalBuild: true },
  cacheDir: `./.cache/astro${base}`,
  integrations: [mdx(), whileWriting],
  // Nothing is inlined, so that the policy needs no hashes and no 'unsafe-inline'.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: true } },
});
