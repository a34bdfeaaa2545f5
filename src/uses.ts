/** Where the prose uses a claim or a chart: what the pages of both name, and nothing more, for a rebuild compares it. */
import { chaptersOf, chaptersUsing } from './chapters/catalogue.ts';
import type { AnyChart } from './charts/chart.ts';
import { CHARTS } from './charts/index.ts';
import type { Language } from './languages.ts';
import { lookup } from './ledger/lookup.ts';
import { lessonsUsing } from './lessons/catalogue.ts';

/** A chapter that is named on another page. */
export interface NamedChapter {
  slug: string;
  title: string;
}

/** The chapters and the lessons that rest on a claim. */
export function usesOfClaim(
  language: Language,
  claim: string,
): { chapters: NamedChapter[]; lessons: { id: string; title: string }[] } {
  return {
    chapters: chaptersUsing(language, claim).map(({ slug, title }) => ({ slug, title })),
    lessons: lessonsUsing(claim).map(({ id, plan }) => ({ id, title: plan.title[language] })),
  };
}

let claimsOfCharts: { chart: AnyChart; claims: ReadonlySet<string> }[] | undefined;

/** The charts that have a row resting on a claim. */
export function chartsUsing(claim: string): AnyChart[] {
  claimsOfCharts ??= CHARTS.map((chart) => ({
    chart,
    claims: new Set(chart.model(lookup()).rows.flatMap((row) => row.claim ?? [])),
  }));
  return claimsOfCharts.flatMap(({ chart, claims }) => (claims.has(claim) ? chart : []));
}

/** The chapters that show a chart. */
export function chaptersShowing(language: Language, chart: string): NamedChapter[] {
  return chaptersOf(language)
    .filter(({ charts }) => charts.includes(chart))
    .map(({ slug, title }) => ({ slug, title }));
}
