import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** What a built page says, without what repeats on others. */
export interface PageText {
  title: string;
  /** The sentence under the title. */
  dek: string;
  /** The sentence under the title, the lead and the key points. */
  opening: string;
  /** Everything. */
  text: string;
  /** What stands under each heading of the second level that has an id. */
  sections: { id: string; title: string; text: string }[];
  ids: string[];
}

/** Left out of a page's text: what repeats elsewhere, what is said to be left out, and answer keys. */
const NOT_TEXT =
  'script, style, template, svg, form, nav, dialog, [popover], [hidden], [data-pagefind-ignore], .visually-hidden, details.key, [data-key]';

/** Texts that were read before, by the hash of the page's main part: a rebuild parses only what changed. */
const CACHE = '.cache/pages';

let code: Buffer | undefined;

/** Reads a built page; undefined where there is none or it has no heading. */
export function readPage(file: string): PageText | undefined {
  if (!existsSync(file)) return undefined;
  const main = mainOf(readFileSync(file, 'utf8'));
  code ??= readFileSync(new URL(import.meta.url));
  const hash = createHash('sha256').update(code).update(main).digest('hex').slice(0, 32);
  const kept = join(CACHE, `${hash}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as PageText;
  const read = textOf(main);
  if (!read) return undefined;
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(kept, JSON.stringify(read));
  return read;
}

function textOf(main: string): PageText | undefined {
  const root = parse(main).querySelector('main');
  const heading = root?.querySelector('h1');
  if (!root || !heading) return undefined;
  const title = tidy(heading.structuredText);
  for (const node of root.querySelectorAll(NOT_TEXT)) node.remove();
  const part = (selector: string): string => root.querySelector(selector)?.structuredText ?? '';
  return {
    title,
    dek: tidy(part('.dek')),
    opening: tidy(['.dek', '.lead', '.key-points ul'].map(part).join(' ')),
    text: tidy(root.structuredText),
    sections: root
      .querySelectorAll('h2[id]')
      .filter((one) => !one.closest('[aria-labelledby]'))
      .map((one) => ({ id: one.id, title: tidy(one.structuredText), text: tidy(textUntilNext(one)) })),
    ids: root.querySelectorAll('[id]').map(({ id }) => id),
  };
}

/** The main part of a page without its drawings, which are most of its bytes and hold no text to find. */
function mainOf(html: string): string {
  const main = html.slice(Math.max(0, html.indexOf('<main')), html.lastIndexOf('</main>') + 7);
  let depth = 0;
  return main
    .split(/(?=<svg\b)|(?<=<\/svg>)/)
    .filter((part) => {
      const inside = depth > 0 || part.startsWith('<svg');
      depth += Number(part.startsWith('<svg')) - Number(part.endsWith('</svg>'));
      return !inside;
    })
    .join('');
}

/** What stands between a heading and the next one of its level. */
function textUntilNext(heading: HTMLElement): string {
  const parts: string[] = [];
  for (let node = heading.nextElementSibling; node && node.tagName !== 'H2'; node = node.nextElementSibling) {
    if (node.querySelector('h2')) break;
    parts.push(node.structuredText);
  }
  return parts.join(' ');
}

/** A text with single spaces, none of them no-break. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
