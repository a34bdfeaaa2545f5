import { LANGUAGES } from '../../languages.ts';
import type { Problem } from '../../ledger/problem.ts';
import { chartsIn, claimsIn, headingIds, termsIn } from '../source.ts';
import type { ChapterContext } from './context.ts';

/** A chapter is there in every language, with the same sections, claims and charts in the same order. */
export function twins({ chapters }: ChapterContext): Problem[] {
  const slugs = [...new Set(chapters.map(({ slug }) => slug))];
  return slugs.flatMap((slug) => {
    const versions = chapters.filter((chapter) => chapter.slug === slug);
    const [first] = versions;
    if (!first) return [];
    const missing = LANGUAGES.filter(
      (language) => !versions.some((version) => version.language === language),
    );
    const untranslated = missing.map((language) => ({
      file: first.file,
      line: 0,
      message: `the chapter "${slug}" is missing in ${language}`,
      mend: `write content/chapters/${language}/${slug}.mdx`,
    }));
    const different = versions
      .slice(1)
      .flatMap((version) => [
        ...difference('section', headingIds(first.text), headingIds(version.text), first.file, version.file),
        ...difference('claim', claimsIn(first.text), claimsIn(version.text), first.file, version.file),
        ...difference('chart', chartsIn(first.text), chartsIn(version.text), first.file, version.file),
        ...difference('term', termsIn(first.text), termsIn(version.text), first.file, version.file),
      ]);
    return [...untranslated, ...different];
  });
}

function difference(
  kind: string,
  expected: string[],
  actual: string[],
  here: string,
  there: string,
): Problem[] {
  const at = expected.findIndex((id, index) => actual[index] !== id);
  if (at < 0 && expected.length === actual.length) return [];
  const place = at < 0 ? expected.length : at;
  return [
    {
      file: there,
      line: 0,
      message: `${kind} ${place + 1} is ${actual[place] ? `"${actual[place]}"` : 'missing'}, in ${here} it is ${expected[place] ? `"${expected[place]}"` : 'not there'}`,
      mend: `bring the ${kind}s of the two languages into the same order`,
    },
  ];
}
