import { LANGUAGES, type Language, type Localised } from '../languages.ts';
import { placeOf, type Origin } from '../ledger/yaml.ts';
import type { Lesson } from './read.ts';

/** A text of a lesson in one language, with the place where it was written. */
export interface LessonText {
  lesson: string;
  language: Language;
  file: string;
  line: number;
  text: string;
  /** Names the text itself: the same in every language. */
  key: string;
}

/** Every text of a lesson in every language, in the order of its files. */
export function textsOf({ id, plan, worksheet, slides }: Lesson): LessonText[] {
  return [plan, worksheet, slides].flatMap(({ writtenAt, ...part }) =>
    found(part, []).flatMap(({ texts, path }) =>
      LANGUAGES.map((language) =>
        Object.assign(placeOf(writtenAt, [...path, language]), {
          lesson: id,
          language,
          text: texts[language],
          key: `${writtenAt.file} ${path.join('.')}`,
        }),
      ),
    ),
  );
}

/** Ids that a part of a lesson names in a field of its own, such as `claim: x`, each with its place. */
export function namesIn(
  part: { writtenAt: Origin },
  fields: readonly string[],
): { field: string; id: string; line: number }[] {
  const { writtenAt, ...content } = part;
  const walk = (
    value: unknown,
    path: readonly PropertyKey[],
  ): { field: string; id: string; line: number }[] => {
    if (typeof value !== 'object' || value === null || isLocalised(value)) return [];
    return Object.entries(value).flatMap(([name, inner]) => {
      const here = [...path, Array.isArray(value) ? Number(name) : name];
      const field = fields.includes(name) ? name : undefined;
      if (field && typeof inner === 'string') return [{ field, id: inner, line: writtenAt.lineOf(here) }];
      if (field && Array.isArray(inner))
        return inner.flatMap((id: unknown, index) =>
          typeof id === 'string' ? [{ field, id, line: writtenAt.lineOf([...here, index]) }] : walk(id, here),
        );
      return walk(inner, here);
    });
  };
  return walk(content, []);
}

function found(value: unknown, path: readonly PropertyKey[]): { texts: Localised; path: PropertyKey[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLocalised(value)) return [{ texts: value, path: [...path] }];
  return Object.entries(value).flatMap(([name, inner]) =>
    found(inner, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

function isLocalised(value: object): value is Localised {
  return LANGUAGES.every((language) => typeof (value as Record<string, unknown>)[language] === 'string');
}
