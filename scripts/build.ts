/**
 * `npm run build`: holds the content against every rule while Astro builds the pages, then makes the
 * search. Content that breaks a rule stops the build with the rule's line, whatever the pages say.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';

const started = Date.now();
const seconds = (): string => ((Date.now() - started) / 1000).toFixed(1);

// The site built before is moved aside and removed while the pages are made: that takes a second.
const REPLACED = '.cache/replaced';
rmSync(REPLACED, { recursive: true, force: true });
mkdirSync('.cache', { recursive: true });
if (existsSync('dist')) renameSync('dist', REPLACED);

const index = fork('scripts/index.ts', [REPLACED]);
const ended = once(index, 'exit') as Promise<[number | null]>;
// Astro takes a while to load: the check goes on meanwhile.
const { build } = await import('astro');
const pages = Promise.allSettled([build({ logLevel: 'warn' })]);

// The check says best what is wrong with the content, so Astro's complaints come after it.
await Promise.race([once(index, 'message'), ended]);
if (index.exitCode !== null) process.exit(index.exitCode);
const [built] = await pages;
if (built.status === 'rejected') {
  index.kill();
  throw built.reason;
}
console.log(`The pages are in dist/ after ${seconds()} s.`);
index.send('The pages are built.');
const [code] = await ended;
if (code !== 0) process.exit(code ?? 1);
console.log(`The search is made. The site was built in ${seconds()} s.`);
