/**
 * `npm test`: type check beside lint, format and unit tests, then build, tests of the built site, browser
 * tests. Closes with one line, "N passed, N failed", that counts every test; type check, lint, format
 * and build count as one each.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.ts';

const RESULTS = '.cache/tests';
const node = process.execPath;
const bin = (name: string): string => join('node_modules', name);

let passed = 0;
let failed = 0;

/**
 * Runs a step and gives whether it passed.
 *
 * @param besides whether another runs at the same time, so that what each says is shown in one piece
 */
async function step(besides: boolean, name: string, script: string, ...rest: string[]): Promise<boolean> {
  const started = Date.now();
  const said: Buffer[] = [];
  if (!besides) console.log(`\n— ${name}`);
  const output = besides ? 'pipe' : 'inherit';
  const child = spawn(node, [script, ...rest], { stdio: ['ignore', output, output] });
  child.stdout?.on('data', (piece: Buffer) => said.push(piece));
  child.stderr?.on('data', (piece: Buffer) => said.push(piece));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (said.length > 0) console.log(`\n— ${name}\n${Buffer.concat(said).toString('utf8')}`);
  console.log(
    `— ${name}: ${status === 0 ? 'passed' : 'failed'} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
  return status === 0;
}

async function single(...asked: Parameters<typeof step>): Promise<boolean> {
  const good = await step(...asked);
  if (good) passed += 1;
  else failed += 1;
  return good;
}

/** Runs a level of Vitest and takes its own count; a level that ran no test has failed. */
async function level(project: string, besides = false): Promise<void> {
  const file = join(RESULTS, `${project}.json`);
  rmSync(file, { force: true });
  const good = await step(
    besides,
    `${project} tests`,
    bin('vitest/vitest.mjs'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  try {
    const counts = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    passed += counts.numPassedTests;
    failed += counts.numFailedTests;
    if (counts.numPassedTests + counts.numFailedTests === 0 || (!good && counts.numFailedTests === 0))
      failed += 1;
  } catch (error) {
    console.error(
      `The ${project} tests left no result: ${error instanceof Error ? error.message : String(error)}`,
    );
    failed += 1;
  }
}

/** Lint, format and unit tests, which need one processor, as the type check does. */
async function withoutBuild(): Promise<void> {
  await single(true, 'lint', bin('eslint/bin/eslint.js'), '.');
  const folders = ['src', 'scripts', 'tests', 'docs', 'content'];
  await single(true, 'format', bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', ...folders);
  await level('unit', true);
}

mkdirSync(RESULTS, { recursive: true });
await Promise.all([single(true, 'type check', bin('astro/bin/astro.mjs'), 'check'), withoutBuild()]);
if (await single(false, 'build', 'scripts/build.ts')) {
  await level('built');
  try {
    process.env['CHROMIUM_PATH'] = ensureChromium();
    await level('browser');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    failed += 1;
  }
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
