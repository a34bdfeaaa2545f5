/**
 * `npm run build`: holds the content against every rule while Astro builds the pages, then makes the
 * search. Content that breaks a rule stops the build with the rule's line, whatever the pages say.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { build } from 'astro';

const started = Date.now();
const seconds = (): string => ((Date.now() - started) / 1000).toFixed(1);

/** Waits until a script has ended; where it failed, so does the build. */
async function done(script: ChildProcess): Promise<void> {
  const code = script.exitCode ?? ((await once(script, 'exit')) as [number | null])[0];
  if (code === 0) return;
  index.kill();
  process.exit(code ?? 1);
}

const check = fork('scripts/check.ts');
const index = fork('scripts/index.ts', { stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
const pages = Promise.allSettled([build({ logLevel: 'warn' })]);

// The check says best what is wrong with the content, so the others' complaints come after it.
await done(check);
index.stderr?.pipe(process.stderr);
const [built] = await pages;
if (built.status === 'rejected') {
  index.kill();
  throw built.reason;
}
console.log(`The pages are in dist/ after ${seconds()} s.`);
if (index.exitCode === null) index.send('The pages are built.');
await done(index);
console.log(`The search is made. The site was built in ${seconds()} s.`);
