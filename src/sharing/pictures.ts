import { chaptersOf } from '../chapters/catalogue.ts';
import { CHARTS } from '../charts/index.ts';
import { chartWords } from '../charts/words.ts';
import type { Language } from '../languages.ts';
import { lookup, need } from '../ledger/lookup.ts';
import { MARKS, countMarks, markOf } from '../ledger/mark.ts';
import type { Claim } from '../ledger/schema/claim.ts';
import { strings } from '../strings/index.ts';
import type { SharePicture } from './picture.ts';

/** Name of the picture that a claim's page shows: claims of one document and one mark share it. */
export function claimPicture(claim: Claim): string {
  return `claim-${claim.document}-${markOf(claim)}`;
}

/** Every picture for sharing in a language, by its name. */
export function sharePictures(language: Language): Map<string, SharePicture> {
  const words = strings(language);
  const ledger = lookup();
  const site = words.siteName;
  const marksOf = (ids: readonly string[]) => countMarks(ids.map((id) => need(ledger.claims, id, 'claim')));
  const pictures = new Map<string, SharePicture>();
  pictures.set('site', {
    kicker: words.otherName,
    title: site,
    text: words.tagline,
    marks: MARKS.map((mark) => [mark, 1]),
    site,
  });
  const chapters = chaptersOf(language);
  for (const { slug, number, title, description, claims } of chapters) {
    pictures.set(`chapter-${slug}`, {
      kicker: words.chapter.of(number, chapters.length),
      title,
      text: description,
      numeral: String(number),
      marks: marksOf(claims),
      site,
    });
  }
  for (const chart of CHARTS) {
    const own = need(chartWords(), chart.id, 'text for the chart');
    const ids = chart.model(ledger).rows.flatMap(({ claim }) => claim ?? []);
    pictures.set(`chart-${chart.id}`, {
      kicker: words.nav.charts,
      title: own.title[language],
      text: own.subtitle[language],
      marks: marksOf([...new Set(ids)]),
      site,
    });
  }
  for (const claim of ledger.ledger.claims) {
    const mark = markOf(claim);
    pictures.set(claimPicture(claim), {
      kicker: `${words.nav.evidence} · ${words.claim.documentLabel} ${claim.document}`,
      title: words.mark[mark],
      text: need(ledger.documents, claim.document, 'document').title[language],
      marks: [[mark, 1]],
      site,
    });
  }
  return pictures;
}
