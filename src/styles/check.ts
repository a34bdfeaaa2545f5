import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What stands in a style sheet though only tokens.css may hold it. Allowed everywhere: keywords such as
 * currentColor and transparent, 0, rules and offsets of 1 to 3 px, em, %, viewport and container
 * units, rem where it sets space and not type, and the lengths of media and container queries, which
 * cannot use tokens. In drawings/ px are units of the drawings' viewBox and are left alone.
 */
const COLOUR =
  /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(\s*[\d.]|:\s*(?:[^;{}]*\s)?(?:white|black|red|blue|green|gr[ae]y)\s*[;}]/gi;
const TYPE_SIZE = /(?:font-size:|font:)[^;]*?[\d.]+(?:rem|px|pt)\b/gi;
const PIXELS = /(?<![\w.-])-?(?:\d*\.)?\d+px\b/g;
const NARROW = 3;

/** The raw values in a style sheet's text, each with its line: `12: #fff`. */
export function rawValues(css: string, name: string): string[] {
  const text = css
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/@(?:media|container)[^{]*/g, (prelude) => prelude.replace(/[^\n]/g, ' '));
  const drawing = name.startsWith('drawings/');
  const found = [
    ...text.matchAll(COLOUR),
    ...(drawing ? [] : text.matchAll(TYPE_SIZE)),
    ...(drawing ? [] : text.matchAll(PIXELS)),
  ].filter(([value]) => !/^-?[\d.]+px$/.test(value) || Math.abs(Number.parseFloat(value)) > NARROW);
  return found.map(({ 0: value, index }) => `${text.slice(0, index).split('\n').length}: ${value.trim()}`);
}

/** Raw values in all style sheets but the tokens, and style elements or attributes in components. */
export function strayStyles(root: string): string[] {
  const styles = join(root, 'src/styles');
  const sheets = readdirSync(styles, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.css') && name !== 'tokens.css',
  );
  const components = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.astro'),
  );
  return [
    ...sheets.flatMap((name) =>
      rawValues(readFileSync(join(styles, name), 'utf8'), name).map((value) => `src/styles/${name}:${value}`),
    ),
    ...components.flatMap((name) =>
      [...readFileSync(join(root, 'src', name), 'utf8').matchAll(/<style|\sstyle=|(?:fill|stroke)="#/g)].map(
        ([value]) => `src/${name}: ${value.trim()}`,
      ),
    ),
  ];
}
