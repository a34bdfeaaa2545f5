import { readSetting, storeSetting } from '../storage.ts';

const NAME = 'search-marks';
/** A page that opens later than this was not opened from the results. */
const FRESH = 20_000;

interface Handover {
  path: string;
  stems: string[];
  time: number;
}

/** Tells the page that is about to open which words to mark; kept on this device, and only until it is read. */
export function rememberMarks(path: string, stems: readonly string[]): void {
  storeSetting(
    NAME,
    JSON.stringify({ path, stems, time: Date.now() } satisfies Omit<Handover, 'stems'> & {
      stems: readonly string[];
    }),
  );
}

/** The words to mark on this page, once. */
export function takeMarks(): string[] {
  const stored = readSetting(NAME);
  if (!stored) return [];
  const marks = parse(stored);
  if (!marks || marks.path !== location.pathname) return [];
  storeSetting(NAME, '');
  return Date.now() - marks.time < FRESH ? marks.stems : [];
}

function parse(stored: string): Handover | undefined {
  try {
    const value = JSON.parse(stored) as Partial<Handover>;
    const { path, stems, time } = value;
    if (typeof path !== 'string' || typeof time !== 'number' || !Array.isArray(stems)) return undefined;
    return { path, stems: stems.filter((one) => typeof one === 'string'), time };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
