import { parse as parseYaml } from 'yaml';
import { LANGUAGES, type Language } from '../languages.ts';
import { countWords } from '../text/fold.ts';
import { frontMatterSchema, type FrontMatter } from './schema.ts';
import { chartsIn, claimsIn, frontMatterIn, readChapters, termsIn } from './source.ts';
import { CHAPTER_SLUGS, chapterNumber } from './slugs.ts';

/** What is known of a chapter beside its text; its page takes the text itself from text.ts. */
export interface Chapter extends FrontMatter {
  slug: string;
  number: number;
  language: Language;
  claims: string[];
  charts: string[];
  terms: string[];
  /** Reading time at 180 words a minute. */
  minutes: number;
}

const WORDS_PER_MINUTE = 180;
const catalogue = new Map<Language, Chapter[]>(
  LANGUAGES.map((language) => [language, readLanguage(language)]),
);

/** The chapters written in a language, in the order of the book. */
export function chaptersOf(language: Language): Chapter[] {
  return catalogue.get(language) ?? [];
}

/** The chapter with this slug, if it is written in the language. */
export function chapterOf(language: Language, slug: string): Chapter | undefined {
  return chaptersOf(language).find((chapter) => chapter.slug === slug);
}

/** Slugs of the chapters whose text names a claim. */
export function chaptersUsing(language: Language, claim: string): Chapter[] {
  return chaptersOf(language).filter(({ claims }) => claims.includes(claim));
}

function readLanguage(language: Language): Chapter[] {
  const sources = readChapters(process.cwd()).filter((source) => source.language === language);
  return CHAPTER_SLUGS.flatMap((slug) => {
    const source = sources.find((one) => one.slug === slug);
    if (!source) return [];
    return [
      {
        ...frontMatterSchema.parse(parseYaml(frontMatterIn(source.text))),
        slug,
        number: chapterNumber(slug),
        language,
        claims: claimsIn(source.text),
        charts: chartsIn(source.text),
        terms: termsIn(source.text),
        minutes: Math.max(1, Math.round(countWords(source.text) / WORDS_PER_MINUTE)),
      },
    ];
  });
}
