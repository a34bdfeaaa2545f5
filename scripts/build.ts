/**
 * `npm run build`: holds the content against every rule while Astro builds the pages, then makes the
 * search. Content that breaks a rule stops the build with the rule's line, whatever the pages say.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOrder } from './buildOrder.ts';
import { openSite, sealSite, sweepSite } from './siteFolder.ts';

const started = Date.now();
const seconds = (): string => ((Date.now() - started) / 1000).toFixed(1);

const SITE = 'dist';
const CACHE = '.cache/site';
const base = process.env['BASE_PATH'] ?? '/';
const address = `${process.env['SITE_URL'] ?? ''} ${base}`;
// Nobody is told of a build, and asking who builds takes time.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** The pages that Astro keeps from one build to the next, among them those that it found in place. */
function keptPages(): ReadonlySet<string> {
  const file = join('.cache/astro', base, 'incremental-build.json');
  const { routes } = JSON.parse(readFileSync(file, 'utf8')) as {
    routes: Record<string, { paths: Record<string, { outputFile: string }> }>;
  };
  return new Set(
    Object.values(routes).flatMap(({ paths }) => Object.values(paths).map(({ outputFile }) => outputFile)),
  );
}

const replaced = openSite(SITE, CACHE, address);
// The site built before is removed while the pages are made: that takes a second.
const index = fork('scripts/index.ts', replaced ? [replaced] : [], {
  // Most of its first second is taking the types out of its own code.
  env: { ...process.env, NODE_COMPILE_CACHE: '.cache/code' },
  // What it makes lives long: memory in larger pieces spares a tenth of its time.
  execArgv: ['--min-semi-space-size=32', '--max-semi-space-size=64'],
});
const ended = once(index, 'exit') as Promise<[number | null]>;
// Astro takes a while to load: the check goes on meanwhile.
const { build } = await import('astro');
const integrations = [buildOrder(() => index.connected && index.send('searched'))];
const pages = Promise.allSettled([
  build({ logLevel: 'warn', integrations, vite: { build: { emptyOutDir: false } } }),
]);

// The check says best what is wrong with the content, so Astro's complaints come after it.
await Promise.race([once(index, 'message'), ended]);
if (index.exitCode !== null) process.exit(index.exitCode);
const [built] = await pages;
if (built.status === 'rejected') {
  index.kill();
  throw built.reason;
}
sweepSite(SITE, CACHE, keptPages(), ['search', 'pagefind']);
console.log(`The pages are in ${SITE}/ after ${seconds()} s.`);
index.send('built');
const [code] = await ended;
if (code !== 0) process.exit(code ?? 1);
sealSite(SITE, CACHE, address);
console.log(`The search is made. The site was built in ${seconds()} s.`);
