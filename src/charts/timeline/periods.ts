import type { Language } from '../../languages.ts';
import { strings } from '../../strings/index.ts';
import { formatDate } from '../../text/dates.ts';
import { plural } from '../../text/plural.ts';
import type { Timeline, TimelineRow } from './model.ts';

/** A part of the timeline that is short enough to be read at one go. */
export interface Period {
  /** Name of its landing in the narrow drawing. */
  id: string;
  /** Years in EDTF; absent for the events that no document dates. */
  date?: string;
  /** Events that begin in it, in the drawing's order. */
  events: readonly TimelineRow[];
}

/** Years with which a part begins: the stretched years stand alone, what lies between them is together. */
const STARTS = [1972, 2019, 2020, 2025, 2026];
const END = 2030;
/** The part of the undated, which the drawing has off its axis. */
const UNDATED = 'period-undated';

/** The parts of the timeline that have events, each event in the part in which it begins, the undated last. */
export function periodsOf({ dated, undated }: Pick<Timeline, 'dated' | 'undated'>): readonly Period[] {
  const parts = STARTS.map((start, index): Period => {
    const next = STARTS[index + 1] ?? Infinity;
    const last = next === Infinity ? END : next - 1;
    return {
      id: `period-${start}`,
      date: last === start ? String(start) : `${start}/${last}`,
      events: dated.filter(
        ({ extent }) => (extent.from >= start || index === 0) && Math.floor(extent.from + 1e-9) < next,
      ),
    };
  });
  return [...parts, { id: UNDATED, events: undated }].filter(({ events }) => events.length > 0);
}

/** What a part is called, and how many events begin in it. */
export function periodWords({ date, events }: Period, language: Language): { name: string; count: string } {
  const words = strings(language).timeline;
  return {
    name: date ? formatDate(date, language) : words.undated,
    count: `${events.length} ${plural(language, events.length, words.count)}`,
  };
}
