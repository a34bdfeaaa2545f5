import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where the systems that we know keep a Chromium or Chrome; the shell without windows takes half the processor's time. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Switches that keep the browser from calling anywhere by itself and from starting processes that one
 * site on one machine does not need; as root it cannot have a sandbox.
 */
export const CHROMIUM_SWITCHES = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--in-process-gpu',
  '--disable-site-isolation-trials',
  '--renderer-process-limit=1',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Path of a Chromium that is there: CHROMIUM_PATH, an installed one, or Playwright's own. */
export function findChromium(): string | undefined {
  return [process.env['CHROMIUM_PATH'], ...PLACES, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
}

/**
 * Path of a Chromium, which is installed where there is none: from Debian's package where we may, else
 * by Playwright's own download.
 *
 * @throws Error that says how to get one
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium was found. Installing one …');
  const run = (command: string, ...rest: string[]): boolean =>
    spawnSync(command, rest, { stdio: 'inherit' }).status === 0;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const install = (name: string): boolean => run('apt-get', 'install', '-y', '-qq', name);
    if (run('apt-get', 'update', '-qq') && !install('chromium-headless-shell')) install('chromium');
  }
  if (!findChromium()) run('npx', 'playwright-core', 'install', 'chromium');
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chromium, and none could be installed. Install Chromium or Chrome, or say where it is: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}
