/**
 * The folder of the built site from one build to the next. Pages that come out as before stay where they
 * are, for copying a thousand of them takes seconds; what a build has not made is removed at its end.
 */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Which whole site is in the folder: missing while a build is at work, and after one that was broken off. */
const SEAL = 'whole';
const STARTED = 'started';
const REPLACED = 'replaced';
/** A page that every build makes: it tells that another command has built into the folder since. */
const ALWAYS = '404.html';

/**
 * Opens the folder for a build. Where it holds anything but a whole site for the same address, it is moved
 * aside, so that the build begins with none.
 *
 * @param folder of the built site
 * @param cache folder that keeps the seal, on the same disk
 * @param address of the site, with its base path
 * @returns where to the old site was moved, to be removed when there is time; undefined where it stays
 */
export function openSite(folder: string, cache: string, address: string): string | undefined {
  const seal = join(cache, SEAL);
  const replaced = join(cache, REPLACED);
  const whole = existsSync(seal) && readFileSync(seal, 'utf8') === sealOf(folder, address);
  mkdirSync(cache, { recursive: true });
  rmSync(seal, { force: true });
  rmSync(replaced, { recursive: true, force: true });
  writeFileSync(join(cache, STARTED), '');
  if (whole || !existsSync(folder)) return undefined;
  renameSync(folder, replaced);
  return replaced;
}

/**
 * Removes what the pages of this build do not include: files that it neither wrote nor kept.
 *
 * @param kept files of the site that may be older than the build, relative to its folder
 * @param later folders of the site that are made after its pages
 * @returns the files that were removed, relative to the folder
 */
export function sweepSite(
  folder: string,
  cache: string,
  kept: ReadonlySet<string>,
  later: readonly string[],
): string[] {
  const started = statSync(join(cache, STARTED)).mtimeMs;
  const removed: string[] = [];
  const sweep = (below: string): void => {
    for (const entry of readdirSync(below, { withFileTypes: true })) {
      const path = join(below, entry.name);
      const name = relative(folder, path).split(sep).join('/');
      if (entry.isDirectory()) {
        if (!later.includes(name)) sweep(path);
      } else if (!kept.has(name) && statSync(path).mtimeMs < started) {
        rmSync(path);
        removed.push(name);
      }
    }
    if (readdirSync(below).length === 0) rmdirSync(below);
  };
  sweep(folder);
  return removed;
}

/** Says that the folder holds a whole site, so that the next build may keep what it finds there. */
export function sealSite(folder: string, cache: string, address: string): void {
  writeFileSync(join(cache, SEAL), sealOf(folder, address));
}

function sealOf(folder: string, address: string): string {
  const page = join(folder, ALWAYS);
  return `${address}\n${existsSync(page) ? statSync(page).mtimeMs : 'no site'}\n`;
}
