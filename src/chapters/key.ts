import { drawnChart } from '../charts/index.ts';
import { chartKey } from '../charts/kept.ts';
import { lookup } from '../ledger/lookup.ts';
import { entryKey } from '../unchanged.ts';
import { chaptersOf, type Chapter } from './catalogue.ts';
import { questionsOf } from './questions.ts';

/**
 * A key of all that a chapter's page shows beside its text, for a rebuild: its charts and questions, the
 * claims that it names, and what it says of its neighbours. Astro compares the text itself.
 */
export function chapterKey(chapter: Chapter, ledger = lookup()): string {
  const chapters = chaptersOf(chapter.language).map(({ slug, title, number }) => ({ slug, title, number }));
  const charts = chapter.charts.flatMap((id) => {
    const chart = drawnChart(id);
    return chart ? chartKey(chart) : [];
  });
  return entryKey(chapter.slug, [chapter, chapters, charts, questionsOf(chapter.slug)], ledger);
}
