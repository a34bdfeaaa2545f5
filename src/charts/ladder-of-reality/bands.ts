import { strings } from '../../strings/index.ts';
import type { Frame } from '../chart.ts';
import { wrapText } from '../measure.ts';
import { actsOn, stack, type Band, type Cell, type NameOf } from './layout.ts';
import type { Ladder } from './model.ts';

const FONT = 14;

/** Where marks begin, and the width of each document's column; on a narrow drawing documents stand one under another. */
export const LAYOUTS = {
  wide: { left: 122, columns: [84, 80, 118, 132, 144] },
  narrow: { left: 62, columns: [278] },
} as const;

type Unplaced = Omit<Band, 'y'>;

/** All documents together: side by side, or on a narrow drawing one under another. */
export function bandsTogether(model: Ladder, frame: Frame): Unplaced[] {
  const { left, columns } = LAYOUTS[frame.size];
  const nameOf = nameIn(frame, true);
  return model.rungs.map((rung) => {
    const head = rungName(rung, frame);
    const cells: Cell[] = [];
    let x: number = left;
    let line = 1;
    model.documents.forEach((document, index) => {
      const width = columns[index] ?? columns[0];
      const acts = actsOn(model, rung, document);
      const next = model.documents[index + 1];
      // A name may run on into the neighbouring column where that is empty.
      const free = next !== undefined && actsOn(model, rung, next).length === 0;
      const beside = frame.size === 'wide' && free ? (columns[index + 1] ?? 0) : 0;
      const { placed, lines } = stack(acts, { width, nameWidth: width - 4 + beside }, nameOf);
      const at = frame.size === 'wide' ? 0 : line;
      if (acts.length > 0) cells.push({ document, x, line: at, lines, placed });
      x += frame.size === 'wide' ? width : 0;
      line += lines;
    });
    return { rung, cells, lines: Math.max(head.length, ...cells.map((cell) => cell.line + cell.lines)) };
  });
}

/** Where the marks of a document alone begin: beyond the longest name of a rung, for which the wide columns of all have no room. */
export function aloneLeft({ size }: Pick<Frame, 'size'>): number {
  return size === 'wide' ? 142 : LAYOUTS.narrow.left;
}

/** One document alone, with more of its acts named. */
export function bandsAlone(model: Ladder, frame: Frame, document: string): Unplaced[] {
  const left = aloneLeft(frame);
  const width = frame.width - left;
  const columns = frame.size === 'wide' ? 2 : 1;
  return model.rungs.map((rung) => {
    const head = rungName(rung, frame);
    const acts = actsOn(model, rung, document);
    const line = frame.size === 'wide' ? 0 : 1;
    const { placed, lines } = stack(
      acts,
      { width, columns: acts.length > 2 ? columns : 1 },
      nameIn(frame, false),
    );
    const cells = acts.length > 0 ? [{ document, x: left, line, lines, placed }] : [];
    return { rung, cells, lines: Math.max(head.length, ...cells.map((cell) => cell.line + cell.lines)) };
  });
}

/** A rung's name in the lines that its column takes. */
export function rungName(rung: Band['rung'], { size, language }: Frame): string[] {
  const name = strings(language).rung[rung];
  return size === 'narrow' ? [name] : wrapText(name, 16, LAYOUTS.wide.left - 2);
}

/** Names an act where the drawing has room for it; an asterisk says that the record differs. */
function nameIn({ label }: Frame, together: boolean): NameOf {
  return (act, width) => {
    if (!act.naming || (together && act.naming === 'alone')) return undefined;
    return wrapText(`${label(act.id)}${act.check === 'differs' ? '*' : ''}`, FONT, width);
  };
}
