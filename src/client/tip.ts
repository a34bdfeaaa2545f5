import { includesWords } from './saidAlready.ts';

const EDGE = 8;
const GAP = 8;
/** Shapes of one point that get a frame each; more of them get one around all. */
const FRAMES = 3;
/** A line or a small mark gets a frame that can be seen. */
const ROOM = 8;

/** Marks one point of a drawing by a frame and shows its tip beside it, inside the window. */
export interface Tip {
  show: (row: HTMLTableRowElement, shapes: readonly Element[]) => void;
  hide: () => void;
  /** Puts tip and frames where the shapes are now. */
  place: () => void;
}

/** Serves the tip that stands ready in the chart's body. */
export function createTip(body: HTMLElement, tip: HTMLElement): Tip {
  let frames: HTMLElement[] = [];
  let lit: readonly Element[] = [];

  function hide(): void {
    tip.hidden = true;
    for (const frame of frames) frame.remove();
    for (const shape of lit) shape.classList.remove('lit');
    frames = [];
    lit = [];
  }

  function place(): void {
    const origin = body.getBoundingClientRect();
    const boxes = lit.map((shape) => shape.getBoundingClientRect());
    const framed = boxes.length > FRAMES ? [union(boxes)] : boxes;
    frames.forEach((frame, index) => {
      const box = framed[index];
      if (!box) return;
      frame.style.setProperty(
        'transform',
        `translate(${box.left - origin.left - ROOM}px, ${box.top - origin.top - ROOM}px)`,
      );
      frame.style.setProperty('width', `${box.width + 2 * ROOM}px`);
      frame.style.setProperty('height', `${box.height + 2 * ROOM}px`);
    });
    const { left, top } = beside(boxes.length > 0 ? union(boxes) : origin, origin, tip);
    tip.style.setProperty('transform', `translate(${left - origin.left}px, ${top - origin.top}px)`);
  }

  return {
    hide,
    place,
    show: (row, shapes) => {
      hide();
      lit = shapes;
      for (const shape of shapes) shape.classList.add('lit');
      frames = Array.from({ length: shapes.length > FRAMES ? 1 : shapes.length }, () => {
        const frame = document.createElement('span');
        frame.className = 'chart-lit';
        body.append(frame);
        return frame;
      });
      tip.replaceChildren(...contents(row));
      tip.hidden = false;
      place();
    },
  };
}

/** The row's head in bold, then the rest, with the link to the evidence that the table has. */
function contents(row: HTMLTableRowElement): Node[] {
  const head = document.createElement('b');
  head.textContent = row.querySelector('th')?.textContent.trim() ?? '';
  const rest = [...row.cells]
    .filter((cell) => cell.tagName !== 'TH' && !['', '—'].includes(cell.textContent.trim()))
    // What the head says already is left out.
    .filter((cell) => !includesWords(head.textContent, cell.textContent.trim()))
    .flatMap((cell) => {
      const part = document.createElement('span');
      part.append(...cell.cloneNode(true).childNodes);
      const [first, last] = [part.firstChild, part.lastChild];
      if (first instanceof Text) first.data = first.data.trimStart();
      if (last instanceof Text) last.data = last.data.trimEnd();
      for (const link of part.querySelectorAll('a')) link.tabIndex = -1;
      return [document.createTextNode(', '), part];
    })
    .slice(1);
  return [head, document.createElement('br'), ...rest];
}

function union(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return new DOMRect(
    left,
    top,
    Math.max(...boxes.map((box) => box.right)) - left,
    Math.max(...boxes.map((box) => box.bottom)) - top,
  );
}

/** Over the box, else under it, else over its middle; inside the chart if it can be, inside the window always. */
function beside(box: DOMRect, chart: DOMRect, tip: HTMLElement): { left: number; top: number } {
  const { offsetWidth: width, offsetHeight: height } = tip;
  const { clientWidth, clientHeight } = document.documentElement;
  const clamp = (value: number, most: number): number => Math.max(EDGE, Math.min(value, most - EDGE));
  const over = box.top - height - GAP;
  const under = box.bottom + GAP;
  const top =
    over >= EDGE ? over : under + height + EDGE <= clientHeight ? under : (box.top + box.bottom - height) / 2;
  return {
    left: clamp(Math.max(chart.left, Math.min(box.left, chart.right - width)), clientWidth - width),
    top: clamp(top, clientHeight - height),
  };
}
