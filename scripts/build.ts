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
  const [code] = (await once(script, 'exit')) as [number | null];
  if (code === 0) return;
  for (const child of children) child.kill();
  process.exit(code ?? 1);
}

const check = fork('scripts/check.ts');
const index = fork('scripts/index.ts');
const children = [check, index];
const indexed = done(index);
await Promise.all([done(check), build({ logLevel: 'warn' })]);
console.log(`The pages are in dist/ after ${seconds()} s.`);
index.send('The pages are built.');
await indexed;
console.log(`The search is made. The site was built in ${seconds()} s.`);
