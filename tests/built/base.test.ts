import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { links } from '../../src/site-rules/links.ts';
import { twins } from '../../src/site-rules/twins.ts';
import { printProblem } from '../../src/ledger/problem.ts';
import { readSite } from '../../src/site-rules/site.ts';
import { withoutVite } from '../helpers/environment.ts';

const FOLDER = '.cache/atlas';

describe('the site under another base path', () => {
  it('keeps all its links and twins inside it', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', FOLDER],
      {
        // Pictures have only to be there, and large ones take as long as all pages together.
        env: withoutVite({
          BASE_PATH: '/atlas/',
          SITE_URL: 'https://example.org',
          PICTURE_ZOOM: '0.1',
        }),
        encoding: 'utf8',
      },
    );
    expect(stderr.trim()).toBe('');
    expect(status).toBe(0);
    cpSync('dist/pagefind', `${FOLDER}/pagefind`, { recursive: true });
    const site = readSite(FOLDER, '/atlas/');
    expect(site.pages.length).toBeGreaterThan(1000);
    expect([...links(site), ...twins(site)].slice(0, 12).map(printProblem)).toEqual([]);
  }, 120_000);
});
