/**
 * `npm test`: type check, lint, unit tests, build, tests of the built site, browser tests. Closes with
 * one line, "N passed, N failed", that counts every test; type check, lint and build count as one each.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.ts';

const RESULTS = '.cache/tests';
const node = process.execPath;
const bin = (name: string): string => join('node_modules', name);

let passed = 0;
let failed = 0;

function step(name: string, script: string, ...rest: string[]): boolean {
  const started = Date.now();
  console.log(`\n— ${name}`);
  const { status } = spawnSync(node, [script, ...rest], { stdio: 'inherit' });
  console.log(
    `— ${name}: ${status === 0 ? 'passed' : 'failed'} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
  return status === 0;
}

function single(name: string, script: string, ...rest: string[]): boolean {
  const good = step(name, script, ...rest);
  if (good) passed += 1;
  else failed += 1;
  return good;
}

/** Runs a level of Vitest and takes its own count; a level that ran no test has failed. */
function level(project: string): void {
  const file = join(RESULTS, `${project}.json`);
  rmSync(file, { force: true });
  const good = step(
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

mkdirSync(RESULTS, { recursive: true });
single('type check', bin('astro/bin/astro.mjs'), 'check');
single('lint', bin('eslint/bin/eslint.js'), '.');
single(
  'format',
  bin('prettier/bin/prettier.cjs'),
  '--check',
  '--log-level=warn',
  'src',
  'scripts',
  'tests',
  'docs',
  'content',
);
level('unit');
if (single('build', 'scripts/build.ts')) {
  level('built');
  try {
    process.env['CHROMIUM_PATH'] = ensureChromium();
    level('browser');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    failed += 1;
  }
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
