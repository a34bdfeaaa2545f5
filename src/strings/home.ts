import type { Language } from '../languages.ts';

/** Words of the home page's strip of time and of its block for teachers. */
export interface HomeWords {
  strip: {
    title: string;
    intro: (dated: number, all: number) => string;
    all: string;
    /** Under a named event: how many more have a date in its year. */
    more: (count: number) => string;
    key: string;
  };
  teachers: { title: string; text: string; all: (count: number) => string };
}

const WORDS: Record<Language, HomeWords> = {
  en: {
    strip: {
      title: '1972 to 2030, to scale',
      intro: (dated, all) =>
        `Each mark is one event, in the year that a document gives it: ${dated} of ${all}. The others have no date. What is drawn far apart lies far apart.`,
      all: 'Open the full timeline',
      more: (count) => `and ${count} more`,
      key: 'What the marks mean',
    },
    teachers: {
      title: 'Forty-five minutes, one projector, no sign-in',
      text: 'Lessons with a plan, a worksheet, a key and slides. In each the class decides how far a sentence or a number can be trusted, and gives its reasons.',
      all: (count) => `All ${count} lessons`,
    },
  },
  ru: {
    strip: {
      title: 'С 1972 по 2030 год, в масштабе',
      intro: (dated, all) =>
        `Каждый знак — одно событие, и стоит он в том году, который назван в документе: таких ${dated} из ${all}. У остальных даты нет. Что нарисовано далеко друг от друга, то и во времени далеко.`,
      all: 'Открыть всю хронологию',
      more: (count) => `и ещё ${count}`,
      key: 'Что значат знаки',
    },
    teachers: {
      title: 'Сорок пять минут, один проектор, без регистрации',
      text: 'Уроки с планом, рабочим листом, ответами и слайдами. На каждом класс решает, насколько можно верить фразе или числу, и объясняет почему.',
      all: (count) => `Все уроки: ${count}`,
    },
  },
};

/** The home page's words in a language. */
export function homeWords(language: Language): HomeWords {
  return WORDS[language];
}
