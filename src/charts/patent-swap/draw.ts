import * as Plot from '@observablehq/plot';
import { formatNumber } from '../../text/numbers.ts';
import type { Frame } from '../chart.ts';
import { amount } from '../rows.ts';
import { custom, element, inState, type Draw } from '../drawing.ts';
import { drawingDocument } from '../svg.ts';
import { dotPath, unitGrid, type UnitGrid } from '../units.ts';
import type { PatentSwap } from './model.ts';

/** Height of the line with the big numerals over the dots. */
const HEAD = 78;
const GAP_BETWEEN_FIRMS = 26;

/** Rows and columns make one block as large as the smaller count, so that blocks can be counted. */
const LAYOUTS = {
  wide: { columns: 7, rows: 14, pitch: 9.6, gap: 6, across: 8 },
  narrow: { columns: 14, rows: 7, pitch: 11.4, gap: 8, across: 2 },
} as const;

interface Firm {
  grid: UnitGrid;
  x: number;
  y: number;
  row: PatentSwap['given'];
  tone: string;
}

/** The counts as dots (state `counts`), in blocks of 98 (`ratio`), and for each patent received (`each`). */
export function drawPatentSwap(model: PatentSwap, { language, size, width }: Frame): SVGSVGElement {
  const layout = LAYOUTS[size];
  const given = unitGrid(amount(model.given), layout);
  const received = unitGrid(amount(model.received), layout);
  const beside = size === 'wide';
  const second = beside
    ? { x: given.width + GAP_BETWEEN_FIRMS, y: 0 }
    : { x: 0, y: HEAD + given.height + 20 };
  const firms: Firm[] = [
    { grid: given, x: 0, y: HEAD, row: model.given, tone: 'china' },
    { grid: received, x: second.x, y: second.y + HEAD, row: model.received, tone: 'others' },
  ];
  const ratio = amount(model.ratio);
  const height = Math.max(...firms.map(({ grid, y }) => y + grid.height)) + 26;
  return Plot.plot({
    document: drawingDocument(),
    width,
    height,
    margin: 0,
    axis: null,
    x: { domain: [0, width], range: [0, width] },
    y: { domain: [0, height], range: [0, height] },
    marks: [
      ...firms.flatMap((firm) => [
        dots(firm, layout.pitch),
        Plot.text([firm], {
          x: () => edge(firm, beside),
          y: firm.y - 50,
          text: () => formatNumber(amount(firm.row), language),
          textAnchor: anchor(firm, beside),
          className: `numeral tone-${firm.tone}`,
        }),
        Plot.text([firm], {
          x: () => edge(firm, beside),
          y: firm.y - 14,
          text: () => firm.row.label[language],
          textAnchor: anchor(firm, beside),
          className: 'label strong',
        }),
      ]),
      inState(
        'ratio',
        blocks(firms, (index, count) =>
          count === amount(model.received) ? String(index + 1) : formatNumber(count, language),
        ),
      ),
      inState('each', forEach(model, ratio, language, width, height)),
    ],
  }) as SVGSVGElement;
}

/** Beside the first firm, the second one's head is set from its right edge: it is wider than its dots. */
function anchor(firm: Firm, beside: boolean): 'start' | 'end' {
  return beside && firm.x > 0 ? 'end' : 'start';
}

function edge(firm: Firm, beside: boolean): number {
  return anchor(firm, beside) === 'end' ? firm.x + firm.grid.width : firm.x;
}

/** One path for all the dots of a firm. */
function dots(firm: Firm, pitch: number): Plot.Markish {
  return custom((document) => [
    element(document, 'path', {
      d: dotPath(firm.grid.points.map(({ x, y }) => ({ x: x + firm.x, y: y + firm.y }))),
      class: `dots tone-${firm.tone}`,
      'stroke-width': String(pitch - 2.4),
      'data-row': firm.row.id,
      'data-state': 'counts ratio',
    }),
  ]);
}

/** A bracket under every block of as many dots as the smaller count, numbered. */
function blocks(firms: readonly Firm[], label: (index: number, count: number) => string): Draw {
  return (document) =>
    firms.flatMap(({ grid, x, y }) =>
      grid.blocks.flatMap((block, index) => {
        const left = x + block.x + 1;
        const right = left + block.width - 2;
        const bottom = y + block.y + block.height;
        const text = element(document, 'text', {
          x: String((left + right) / 2),
          y: String(bottom + 19),
          'text-anchor': 'middle',
          class: 'label',
        });
        text.textContent = label(index, block.count);
        return [
          element(document, 'rect', {
            x: String(left - 1),
            y: String(y + block.y),
            width: String(block.width),
            height: String(block.height),
            class: 'block',
          }),
          ...(grid.blocks.length > 2 && block.width < 90 ? [text] : []),
        ];
      }),
    );
}

/** One dot received, and as many as were given for it, the last one in part. */
function forEach(
  model: PatentSwap,
  ratio: number,
  language: 'en' | 'ru',
  width: number,
  height: number,
): Draw {
  return (document) => {
    const radius = Math.min(26, width / 22);
    const pitch = radius * 2 + 8;
    const perLine = Math.floor((width * 0.72) / pitch);
    const whole = Math.floor(ratio);
    const top = HEAD + 30;
    const centre = (index: number): { cx: number; cy: number } => ({
      cx: radius + (index % perLine) * pitch,
      cy: top + radius + Math.floor(index / perLine) * pitch,
    });
    const shapes = Array.from({ length: whole }, (_, index) => {
      const { cx, cy } = centre(index);
      return element(document, 'circle', {
        cx: String(cx),
        cy: String(cy),
        r: String(radius),
        class: 'unit tone-china',
        'data-row': model.ratio.id,
      });
    });
    const part = centre(whole);
    const angle = (ratio - whole) * 2 * Math.PI;
    const end = { x: part.cx + radius * Math.sin(angle), y: part.cy - radius * Math.cos(angle) };
    const large = ratio - whole > 0.5 ? 1 : 0;
    const label = element(document, 'text', {
      x: '0',
      y: String(Math.min(height - 8, part.cy + radius + 24)),
      class: 'label',
    });
    label.textContent =
      language === 'ru'
        ? `${formatNumber(ratio, language)} за каждый полученный патент`
        : `${formatNumber(ratio, language)} for each patent received`;
    return [
      ...shapes,
      element(document, 'circle', {
        cx: String(part.cx),
        cy: String(part.cy),
        r: String(radius),
        class: 'unit-outline tone-china',
      }),
      element(document, 'path', {
        d: `M${part.cx} ${part.cy}V${part.cy - radius}A${radius} ${radius} 0 ${large} 1 ${end.x} ${end.y}Z`,
        class: 'unit tone-china',
      }),
      element(document, 'circle', {
        cx: String(width - radius - 8),
        cy: String(top + radius),
        r: String(radius),
        class: 'unit tone-others',
        'data-row': model.received.id,
      }),
      label,
    ];
  };
}
