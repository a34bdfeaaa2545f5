/** The languages of the site, first the default. A further language starts as a further entry here. */
export const LANGUAGES = ['en', 'ru'] as const;

/** A language tag as used in addresses, in `lang` attributes and as a key in the content files. */
export type Language = (typeof LANGUAGES)[number];

/** A text in every language of the site. */
export type Localised = Record<Language, string>;

/** True where the value names a language of the site. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}
