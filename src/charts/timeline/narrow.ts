import { PARTIES } from '../../ledger/schema/claim.ts';
import type { Frame } from '../chart.ts';
import { element } from '../drawing.ts';
import { group, line, sheet } from '../sheet.ts';
import { yearAxis } from './axis.ts';
import { columnBoxes } from './columns.ts';
import { letterKey } from './letter.ts';
import type { Timeline } from './model.ts';
import { drawName, eventGroup, LEADING, nameOf } from './name.ts';
import { spread } from './pack.ts';
import { drawLandings } from './landing.ts';
import { periodsOf, type Period } from './periods.ts';
import { rulerDown } from './ruler.ts';
import { dateShape } from './shape.ts';
import { tray } from './tray.ts';

/** Over the columns stand their names, and over them the key to the letters. */
const TOP = 120;
const KEY = 14;
const RULER = 42;
const COLUMN = 15;
const FIRST = RULER + 13;
const LABELS = FIRST + 4 * (COLUMN + 4) + 14;
const lengths = (year: number): number =>
  year === 2019 ? 540 : year === 2025 ? 300 : year === 2020 ? 140 : year < 2019 ? 9 : year < 2025 ? 24 : 18;

/** Time from top to bottom, one column for each party, every name at the right with a line to its mark. */
export function drawNarrow(model: Timeline, frame: Frame): SVGSVGElement {
  const axis = yearAxis(1972, 2030, TOP, lengths);
  const periods = periodsOf(model);
  const names = model.dated.map((row) => nameOf(row, frame.label, frame.width - LABELS));
  const boxes = columnBoxes(
    model.dated,
    axis,
    (lane) => FIRST + PARTIES.indexOf(lane) * (COLUMN + 4),
    COLUMN,
  );
  const anchors = boxes.map(({ y, height }) => y + Math.min(height / 2, 8));
  // The note on the check is a block among the names, so that none of them stands on it.
  const checked = axis.at(2026.9);
  const before = anchors.filter((at) => at < checked).length;
  const blocks = spread(
    [...anchors.slice(0, before), checked, ...anchors.slice(before)].map((at) => at - 9),
    [
      ...names.slice(0, before).map(({ height }) => height + 9),
      LEADING + 9,
      ...names.slice(before).map(({ height }) => height + 9),
    ],
    TOP - 14,
  );
  const note = blocks[before] ?? checked;
  const tops = blocks.filter((_, index) => index !== before);
  const bottom = Math.max(axis.end, ...tops.map((top, index) => top + (names[index]?.height ?? 0))) + 14;
  const draw = (document: Document): { nodes: SVGElement[]; bottom: number } => {
    const nodes = [
      ...letterKey(document, model.dated, frame.label, { x: 0, y: KEY }),
      ...rulerDown(document, axis, RULER, LABELS - 14),
      ...PARTIES.map((party, index) => {
        const x = FIRST + index * (COLUMN + 4) + COLUMN / 2 + 5;
        return element(
          document,
          'text',
          { x, y: TOP - 8, transform: `rotate(-90 ${x} ${TOP - 8})`, class: `lane-name tone-${party}` },
          frame.label(`column-${party}`),
        );
      }),
      element(document, 'path', {
        d: `M${RULER} ${checked}H${LABELS - 15}L${LABELS - 4} ${note + 9}`,
        class: 'checked-line',
      }),
      line(document, frame.label('checked'), { x: LABELS, y: note + LEADING - 4, class: 'quiet' }),
    ];
    model.dated.forEach((row, index) => {
      const [box, name, top, anchor] = [boxes[index], names[index], tops[index], anchors[index]];
      if (!box || !name || top === undefined || anchor === undefined) return;
      nodes.push(
        eventGroup(document, row, [
          element(document, 'path', {
            d: `M${box.x + box.width + 1} ${anchor}H${LABELS - 15}L${LABELS - 4} ${top + 9}`,
            class: 'event-lead',
          }),
          ...dateShape(document, row, row.extent.precision, box, 'down'),
          ...drawName(document, row, name, LABELS, top + LEADING - 4, false),
        ]),
      );
    });
    const undated = tray(document, model.undated, frame, bottom);
    return { nodes: [...nodes, ...undated.nodes], bottom: undated.bottom };
  };
  const measured = draw(sheet(1, 1, () => []).ownerDocument);
  const end = measured.bottom + 4;
  /** Where a part begins in the drawing: at the mark or at the name of its first event, the undated at their head. */
  const startOf = ({ events: [first] }: Period): number => {
    const index = model.dated.findIndex(({ id }) => id === first?.id);
    return index < 0 ? bottom : Math.min(boxes[index]?.y ?? bottom, tops[index] ?? bottom);
  };
  return sheet(frame.width, end, (document) => [
    group(document, { 'aria-hidden': 'true' }, draw(document).nodes),
    ...drawLandings(
      document,
      periods.map((period) => ({ period, top: startOf(period) })),
      end,
      frame,
    ),
  ]);
}
