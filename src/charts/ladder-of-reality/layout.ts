import type { Rung } from '../../ledger/schema/claim.ts';
import type { Act, Ladder } from './model.ts';

/** Height of a line of text or of marks, distance between neighbouring marks with an asterisk between, room before a name. */
export const LINE = 20;
export const PITCH = 25;
export const INDENT = 21;
/** Least distance between the last line of a rung and the first of the next. */
export const GAP = 15;

/** A mark with the lines of its name, placed from the top left corner of its cell. */
export interface Placed {
  act: Act;
  x: number;
  /** Line on which the mark stands, from 0. */
  line: number;
  name: readonly string[];
}

/** The acts of one document on one rung. */
export interface Cell {
  document: string;
  x: number;
  /** Line of the rung on which it begins. */
  line: number;
  lines: number;
  placed: readonly Placed[];
}

/** A rung with what stands on it; `y` is the top of its first line. */
export interface Band {
  rung: Rung;
  y: number;
  lines: number;
  cells: readonly Cell[];
}

/** Names an act in lines no wider than `width`; undefined where the drawing does not name it. */
export type NameOf = (act: Act, width: number) => readonly string[] | undefined;

/**
 * Named acts one under another in as many columns as are asked for, the others as rows of marks below.
 * Every act has its mark, named or not.
 *
 * @param nameWidth room for a name where it may be wider than the marks' rows
 */
export function stack(
  acts: readonly Act[],
  { width, nameWidth = width, columns = 1 }: { width: number; nameWidth?: number; columns?: number },
  nameOf: NameOf,
): { placed: Placed[]; lines: number } {
  const own = nameWidth / columns;
  const named = acts.flatMap((act) => {
    const name = nameOf(act, own - INDENT);
    return name ? [{ act, name }] : [];
  });
  const perColumn = Math.ceil(named.length / columns);
  const placed: Placed[] = [];
  const ends = Array.from({ length: columns }, () => 0);
  named.forEach(({ act, name }, index) => {
    const column = Math.floor(index / perColumn);
    const line = ends[column] ?? 0;
    placed.push({ act, x: column * own, line, name });
    ends[column] = line + name.length;
  });
  const line = Math.max(...ends);
  const rest = acts.filter((act) => !named.some((one) => one.act === act));
  const across = Math.max(1, Math.floor((width - 22) / PITCH) + 1);
  rest.forEach((act, index) => {
    placed.push({ act, x: (index % across) * PITCH, line: line + Math.floor(index / across), name: [] });
  });
  return { placed, lines: line + Math.ceil(rest.length / across) };
}

/** Sets bands under one another from `top`; room that is left down to `bottom` is shared out among them. */
export function spread(bands: readonly Omit<Band, 'y'>[], top: number, bottom: number): Band[] {
  const spare = Math.max(0, bottom - top - naturalHeight(bands)) / bands.length;
  let y = top + GAP / 2;
  return bands.map((band) => {
    const placed = { ...band, y };
    y += band.lines * LINE + GAP + spare;
    return placed;
  });
}

/** Height that the bands need at the least. */
export function naturalHeight(bands: readonly Omit<Band, 'y'>[]): number {
  return bands.reduce((sum, { lines }) => sum + lines * LINE + GAP, 0);
}

/** The acts of some documents on a rung. */
export function actsOn(model: Ladder, rung: Rung, document: string): Act[] {
  return model.rows.filter((act) => act.rung === rung && act.document === document);
}
