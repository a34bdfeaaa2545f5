import { extent, group } from 'd3';
import { formatNumber } from '../../text/numbers.ts';
import type { ChartRow, Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { amount } from '../rows.ts';
import { guessLayer } from '../guessing/layer.ts';
import { group as grouped, line, sheet } from '../sheet.ts';
import { dotPath, unitGrid } from '../units.ts';
import { columnsOf, FIRST_GUESS, ROWS, topOf } from './guess.ts';
import type { Race, UnicornRace } from './model.ts';

const HEAD = 34;
const FIELD_HEAD = 52;
const LAYOUTS = {
  wide: { pitch: 12.4, gap: 60 },
  narrow: { pitch: 13.2, gap: 44 },
} as const;

/** A dot for each company, ten to a column, so that a lead of three can be seen and counted. */
export function drawUnicornRace(model: UnicornRace, { language, size, width, label }: Frame): SVGSVGElement {
  const { races } = model;
  const { pitch, gap } = LAYOUTS[size];
  const columns = columnsOf(model);
  const fieldHeight = FIELD_HEAD + ROWS * pitch;
  const raceHeight = HEAD + 2 * fieldHeight + 16;
  const wide = size === 'wide';

  function field(
    document: Document,
    row: ChartRow,
    tone: string,
    more: number,
    x: number,
    y: number,
  ): SVGElement[] {
    const count = amount(row);
    const grid = unitGrid(count, { columns, rows: ROWS, pitch, gap: 0, across: 1 });
    const points = grid.points.map((point) => ({ x: x + point.x, y: y + FIELD_HEAD + point.y }));
    const last = points.slice(count - more);
    return [
      line(document, formatNumber(count, language), { x, y: y + 38, class: `numeral tone-${tone}` }),
      line(document, row.label[language], { x: x + 84, y: y + 37, class: 'strong' }),
      element(document, 'path', {
        d: dotPath(points),
        class: `dots tone-${tone}`,
        'stroke-width': pitch - 3,
        'data-row': row.id,
      }),
      ...(more > 0 ? [answer(document, surplus(document, last, pitch))] : []),
    ];
  }

  function panel(document: Document, { year, china, usa, lead }: Race, x: number, y: number): SVGElement[] {
    const difference = amount(lead);
    const ahead = amount(china) > amount(usa);
    const top = y + HEAD;
    const bottom = top + fieldHeight + 8;
    const words = label(`lead-${year}`);
    return [
      line(document, label(`list-${year}`), { x, y: y + 15, class: 'label' }),
      ...field(document, china, 'china', ahead ? difference : 0, x, top),
      answer(document, field(document, usa, 'others', ahead ? 0 : difference, x, bottom)),
      line(document, words, {
        x: x + columns * pitch,
        y: (ahead ? top : bottom) + 37,
        anchor: 'end',
        class: 'label answer',
        row: lead.id,
      }),
    ];
  }

  /** Where the count of the United States will stand in the first list. */
  function guess(document: Document): SVGElement {
    const y = HEAD + fieldHeight + 8;
    const box = { x: 0, y: y + FIELD_HEAD, width: columns * pitch, height: ROWS * pitch };
    return guessLayer(
      document,
      {
        direction: 'across',
        box,
        reach: { ...box, x: -20, width: box.width + 40 },
        top: topOf(model),
        first: FIRST_GUESS,
        words: { x: 0, y: box.y + box.height + 24, anchor: 'start' },
      },
      [
        grouped(document, { class: 'guess-start' }, [
          line(document, races[0]?.usa.label[language] ?? '', { x: 0, y: y + 37, class: 'strong' }),
        ]),
      ],
    );
  }

  // Room for the words of a guess under the first list.
  const height = 26 + (wide ? raceHeight : raceHeight * 2 + gap);
  const drawing = sheet(width, height, (document) => [
    ...races.flatMap((race, index) => {
      const x = wide ? index * (columns * pitch + gap) : 0;
      const drawn = panel(document, race, x, wide ? 0 : index * (raceHeight + gap));
      return index === 0 ? drawn : [answer(document, drawn)];
    }),
    guess(document),
  ]);
  // While the second list waits, the style sheet makes the narrow drawing lower: its top stays, unscaled.
  if (!wide) drawing.setAttribute('preserveAspectRatio', 'xMidYMin slice');
  return drawing;
}

/** What a reader who has not guessed yet does not see. */
function answer(document: Document, nodes: readonly SVGElement[]): SVGElement {
  return grouped(document, { class: 'answer' }, nodes);
}

/** A frame round the dots by which one field is larger, column by column. */
function surplus(
  document: Document,
  points: readonly { x: number; y: number }[],
  pitch: number,
): SVGElement[] {
  const half = pitch / 2 + 0.5;
  return [...group(points, ({ x }) => x)].map(([x, column]) => {
    const [top = 0, bottom = 0] = extent(column, ({ y }) => y);
    return element(document, 'rect', {
      x: x - half,
      y: top - half,
      width: 2 * half,
      height: bottom - top + 2 * half,
      class: 'race-lead',
    });
  });
}
