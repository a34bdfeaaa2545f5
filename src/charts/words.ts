import { z } from 'zod';
import { glue } from '../text/glue.ts';
import type { Language } from '../languages.ts';
import { readEntries, type Entry } from '../ledger/yaml.ts';
import { ContentError, type Problem } from '../ledger/problem.ts';
import { identifier, localised } from '../ledger/schema/common.ts';

/** Everything a chart says in words. Numbers in them occur in the chart's rows. */
export const chartWordsSchema = z.strictObject({
  id: identifier,
  /** The finding, as a sentence. */
  title: localised,
  /** Asked in place of the title until readers with scripts have guessed; see docs/add-a-chart.md. */
  question: localised.optional(),
  /** Quantity and unit. */
  subtitle: localised,
  note: localised,
  howToRead: localised.optional(),
  source: localised,
  /** Construction, statistics and pattern, for those who do not see the drawing. */
  description: localised,
  method: localised,
  /** Names of the states, and the titles that go with them. */
  states: z.record(z.string(), z.strictObject({ label: localised, title: localised })).optional(),
  /** Texts inside the drawing and on the chart's controls. */
  labels: z.record(z.string(), localised).default({}),
  /** Numbers in the words that are no data: a cell's size, a ranking's cut-off. Each says why. */
  exempt: z.record(z.string(), z.string()).default({}),
});

export type ChartWords = z.infer<typeof chartWordsSchema>;

let loaded: Map<string, Entry<ChartWords>> | undefined;

/** Words of all charts by id. @throws ContentError */
export function chartWords(): ReadonlyMap<string, Entry<ChartWords>> {
  if (loaded) return loaded;
  const problems: Problem[] = [];
  const entries = readEntries(process.cwd(), 'content/charts', chartWordsSchema, problems);
  if (problems.length > 0) throw new ContentError(problems);
  loaded = new Map(entries.map((entry) => [entry.id, entry]));
  return loaded;
}

/** Gives a chart's labels in a language. */
export function labelsOf(words: ChartWords, language: Language): (key: string) => string {
  return (key) => {
    const label = words.labels[key];
    if (!label)
      throw new Error(
        `The chart "${words.id}" has no label "${key}". Mend: add it to content/charts/${words.id}.yaml.`,
      );
    return glue(label[language], language);
  };
}
