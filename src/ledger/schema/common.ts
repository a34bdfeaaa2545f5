import { parse as parseEdtf } from 'edtf';
import { z } from 'zod';
import { LANGUAGES, type Language } from '../../languages.ts';

/** Lower-case words joined by hyphens: permanent, for they stand in addresses. */
export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');

/** File number of a document, "000" to "004". */
export const documentId = z.string().regex(/^\d{3}$/, 'a document is named by three digits');

/** A text that must be there in every language of the site. */
export const localised = z.strictObject(
  Object.fromEntries(LANGUAGES.map((language) => [language, z.string().trim().min(1)])) as Record<
    Language,
    z.ZodString
  >,
);

/** Lists of words in every language, such as aliases; an empty list is allowed. */
export const localisedList = z.strictObject(
  Object.fromEntries(
    LANGUAGES.map((language) => [language, z.array(z.string().trim().min(1)).default([])]),
  ) as Record<Language, z.ZodDefault<z.ZodArray<z.ZodString>>>,
);

/** A date of any precision in Extended Date/Time Format (ISO 8601-2), such as `2019-09`, `2007/2017` or `2020~`. */
export const edtfDate = z
  .string()
  .refine(isEdtf, 'not a date in EDTF: write 2019, 2019-09, 2019-09-11, 2007/2017 or 2020~');

/** Dates that were read before: a few hundred stand in some thousand places. */
const read = new Map<string, boolean>();

function isEdtf(text: string): boolean {
  const known = read.get(text);
  if (known !== undefined) return known;
  let sound = true;
  try {
    parseEdtf(text);
  } catch {
    sound = false;
  }
  read.set(text, sound);
  return sound;
}
