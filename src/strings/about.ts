import type { Language } from '../languages.ts';
import type { DataName } from '../paths.ts';

/** Words of the page about the site, beside its text in content/pages/. */
export interface AboutWords {
  corrections: Record<'was' | 'is' | 'why' | 'site' | 'also' | 'data', string> & {
    caption: (day: string) => string;
  };
  citing: Record<'page' | 'files', string>;
  dataNames: Record<DataName, string>;
  checkCounts: Record<'caption' | 'rows' | 'claims', string>;
}

const WORDS: Record<Language, AboutWords> = {
  en: {
    corrections: {
      was: 'What was said',
      is: 'What the check found',
      why: 'Why they differ',
      site: 'This site',
      also: 'The same correction holds for:',
      data: 'The log as data',
      caption: (day) => `Made public on ${day}`,
    },
    citing: { page: 'Cite this page', files: 'The whole site, for reference managers' },
    dataNames: {
      claims: 'Claims',
      events: 'Timeline',
      entities: 'Who and what',
      documents: 'Documents',
      glossary: 'Glossary',
      series: 'Public series',
      corrections: 'Corrections',
    },
    checkCounts: { caption: 'How the check came out', rows: 'Rows', claims: 'Claims' },
  },
  ru: {
    corrections: {
      was: 'Что было сказано',
      is: 'Что показала проверка',
      why: 'Почему расходится',
      site: 'Этот сайт',
      also: 'Та же поправка относится и сюда:',
      data: 'Журнал как данные',
      caption: (day) => `Опубликовано ${day}`,
    },
    citing: { page: 'Сослаться на страницу', files: 'Весь сайт — для программ со списком литературы' },
    dataNames: {
      claims: 'Утверждения',
      events: 'Хронология',
      entities: 'Кто и что',
      documents: 'Документы',
      glossary: 'Словарь',
      series: 'Открытые ряды данных',
      corrections: 'Поправки',
    },
    checkCounts: { caption: 'Итоги проверки', rows: 'Строк', claims: 'Утверждений' },
  },
};

/** The words of the page about the site, in a language. */
export function aboutWords(language: Language): AboutWords {
  return WORDS[language];
}
