import { PARTIES, type Party } from '../../ledger/schema/claim.ts';
import { element } from '../drawing.ts';
import { textWidth } from '../measure.ts';
import { line } from '../sheet.ts';
import type { TimelineRow } from './model.ts';

const SIZE = 14;
const HEIGHT = 17;
const PADDING = 4;
/** Space after a letter's ground, before the next. */
const APART = 3;
/** The letters are set in bold, which is wider than what is measured. */
const BOLD = 1.08;

/** Width of a party's letter on its ground, with the space after it. */
export function letterWidth(text: string): number {
  return ground(text) + APART;
}

function ground(text: string): number {
  return Math.max(HEIGHT, Math.ceil(textWidth(text, SIZE) * BOLD) + 2 * PADDING);
}

/** A party's letter on a ground of its hue, for hues alone are not told apart by all. `y` is the baseline. */
export function drawLetter(
  document: Document,
  party: Party,
  text: string,
  x: number,
  y: number,
): SVGElement[] {
  const width = ground(text);
  return [
    element(document, 'rect', {
      x,
      y: y - 13.5,
      width,
      height: HEIGHT,
      class: `party-square tone-${party}`,
    }),
    element(document, 'text', { x: x + width / 2, y, 'text-anchor': 'middle', class: 'party-letter' }, text),
  ];
}

/** What the letters mean: those that occur beside names, each with its party. */
export function letterKey(
  document: Document,
  rows: readonly TimelineRow[],
  label: (key: string) => string,
  { x, y }: { x: number; y: number },
): SVGElement[] {
  const head = label('takes-part');
  const nodes: SVGElement[] = [line(document, head, { x, y, class: 'quiet' })];
  let at = x + textWidth(head, SIZE) + 8;
  for (const party of PARTIES.filter((one) => rows.some(({ others }) => others.includes(one)))) {
    const [letter, name] = [label(`letter-${party}`), label(`column-${party}`)];
    nodes.push(...drawLetter(document, party, letter, Math.round(at), y));
    at += letterWidth(letter) + 3;
    nodes.push(line(document, name, { x: Math.round(at), y, class: 'quiet' }));
    at += textWidth(name, SIZE) + 14;
  }
  return nodes;
}
