import type { Language } from '../languages.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import type { Strings } from './strings.ts';

const STRINGS: Record<Language, Strings> = { en, ru };

/** The words of the interface in a language. */
export function strings(language: Language): Strings {
  return STRINGS[language];
}
