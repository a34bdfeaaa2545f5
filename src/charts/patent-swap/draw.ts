import * as Plot from '@observablehq/plot';
import type { Language } from '../../languages.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { Frame } from '../chart.ts';
import { custom, element, inState, type Draw } from '../drawing.ts';
import { amount } from '../rows.ts';
import { drawingDocument } from '../svg.ts';
import { dotPath, unitGrid, type UnitGrid } from '../units.ts';
import type { PatentSwap } from './model.ts';
import { sector } from './sector.ts';

/** Height of the line with the big numerals over the dots. */
const HEAD = 82;
const GAP_BETWEEN_FIRMS = 26;
/** Room for the numbers under the blocks. */
const FOOT = 26;

/** Rows and columns make one block as large as the smaller count, so that blocks can be counted. */
const LAYOUTS = {
  wide: { columns: 7, rows: 14, pitch: 9.6, gap: 6, across: 8 },
  narrow: { columns: 14, rows: 7, pitch: 11.6, gap: 10, gapBelow: 28, across: 2 },
} as const;

interface Firm {
  grid: UnitGrid;
  x: number;
  y: number;
  row: PatentSwap['given'];
  tone: string;
  /** Beside the first firm, the second one's head is set from its right edge: it is wider than its dots. */
  head: { x: number; anchor: 'start' | 'end' };
}

/**
 * The counts as dots (state `counts`), the same in numbered blocks (`ratio`), and one disc in place of
 * each block (`each`): nothing moves from state to state but what the state says.
 */
export function drawPatentSwap(model: PatentSwap, { language, size, width }: Frame): SVGSVGElement {
  const layout = LAYOUTS[size];
  const firms = place(model, size === 'wide', layout);
  const height = Math.max(...firms.map(({ grid, y }) => y + grid.height)) + FOOT;
  const ratio = amount(model.ratio);
  const each = [formatNumber(ratio, language), '1'];
  return Plot.plot({
    document: drawingDocument(),
    width,
    height,
    margin: 0,
    axis: null,
    x: { domain: [0, width], range: [0, width] },
    y: { domain: [0, height], range: [0, height] },
    marks: [
      custom((document) =>
        firms.flatMap((firm) => head(document, firm, firm.row.label[language], 11, 'strong')),
      ),
      inState('counts ratio', (document) =>
        firms.flatMap((firm) => [
          ...head(document, firm, formatNumber(amount(firm.row), language), 35, `numeral tone-${firm.tone}`),
          dots(document, firm, layout.pitch),
        ]),
      ),
      inState('ratio', (document) => firms.flatMap((firm) => frames(document, firm))),
      inState('ratio each', counts(model, firms, ratio, language)),
      inState('each', (document) =>
        firms.flatMap((firm, index) => [
          ...head(document, firm, each[index] ?? '', 35, `numeral tone-${firm.tone}`),
          ...discs(document, firm, index === 0 ? model.ratio.id : firm.row.id),
        ]),
      ),
    ],
  }) as SVGSVGElement;
}

/** Where the firms' dots stand: side by side, or one under the other. */
function place(model: PatentSwap, beside: boolean, layout: (typeof LAYOUTS)[keyof typeof LAYOUTS]): Firm[] {
  const given = unitGrid(amount(model.given), layout);
  const received = unitGrid(amount(model.received), layout);
  const x = beside ? given.width + GAP_BETWEEN_FIRMS : 0;
  const y = beside ? HEAD : 2 * HEAD + given.height + FOOT;
  return [
    { grid: given, x: 0, y: HEAD, row: model.given, tone: 'china', head: { x: 0, anchor: 'start' } },
    {
      grid: received,
      x,
      y,
      row: model.received,
      tone: 'others',
      head: beside ? { x: x + received.width, anchor: 'end' } : { x: 0, anchor: 'start' },
    },
  ];
}

/** A text over a firm's dots, so many units above them. */
function head(document: Document, firm: Firm, text: string, above: number, name: string): SVGElement[] {
  const { x, anchor } = firm.head;
  return [element(document, 'text', { x, y: firm.y - above, 'text-anchor': anchor, class: name }, text)];
}

/** One path for all the dots of a firm. */
function dots(document: Document, firm: Firm, pitch: number): SVGElement {
  return element(document, 'path', {
    d: dotPath(firm.grid.points.map(({ x, y }) => ({ x: x + firm.x, y: y + firm.y }))),
    class: `dots tone-${firm.tone}`,
    'stroke-width': Number((pitch - 2.4).toFixed(2)),
    'data-row': firm.row.id,
  });
}

/** A frame around every block. */
function frames(document: Document, { grid, x, y }: Firm): SVGElement[] {
  return grid.blocks.map(({ x: left, y: top, width, height }) =>
    element(document, 'rect', { x: x + left, y: y + top, width, height, class: 'block' }),
  );
}

/** The blocks counted, the last one in part. */
function counts(model: PatentSwap, firms: readonly Firm[], ratio: number, language: Language): Draw {
  return (document) =>
    firms.flatMap(({ grid, x, y }, which) =>
      grid.blocks.map((block, index) => {
        const [first = block] = grid.blocks;
        const place = { x: x + block.x + first.width / 2, y: y + block.y + block.height + 19 };
        const count = which === 0 ? Math.min(index + 1, ratio) : index + 1;
        const row = which === 0 ? { 'data-row': model.ratio.id } : {};
        return element(
          document,
          'text',
          { ...place, 'text-anchor': 'middle', class: 'label', ...row },
          formatNumber(count, language),
        );
      }),
    );
}

/** A disc in place of every block; of the last one so much as the block is full. */
function discs(document: Document, firm: Firm, row: string): SVGElement[] {
  const [first] = firm.grid.blocks;
  if (!first) return [];
  const radius = Math.min(first.width, first.height) / 2 - 1;
  return firm.grid.blocks.flatMap((block) => {
    const cx = firm.x + block.x + first.width / 2;
    const cy = firm.y + block.y + first.height / 2;
    const share = block.count / first.count;
    const shape = { class: `unit tone-${firm.tone}`, 'data-row': row };
    if (share === 1) return [element(document, 'circle', { cx, cy, r: radius, ...shape })];
    return [
      element(document, 'circle', { cx, cy, r: radius, class: `unit-outline tone-${firm.tone}` }),
      element(document, 'path', { d: sector(cx, cy, radius, share), ...shape }),
    ];
  });
}
