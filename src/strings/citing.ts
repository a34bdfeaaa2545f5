import type { Language } from '../languages.ts';

/** What can be cited. */
export type CitedKind = 'site' | 'page' | 'claim' | 'chart';

/** Words of citations: apart from the other strings, because a reader's browser loads them when asked to cite. */
export interface CitingWords {
  kind: Record<CitedKind, string>;
  copied: string;
  text: string;
  forms: string;
}

const WORDS: Record<Language, CitingWords> = {
  en: {
    kind: { site: 'Interactive explainer', page: 'Web page', claim: 'Checked claim', chart: 'Chart' },
    copied: 'Copied',
    text: 'Text',
    forms: 'Forms of the citation',
  },
  ru: {
    kind: {
      site: 'интерактивный рассказ',
      page: 'веб-страница',
      claim: 'проверенное утверждение',
      chart: 'график',
    },
    copied: 'Скопировано',
    text: 'Текст',
    forms: 'Форматы ссылки',
  },
};

/** The words of citations in a language. */
export function citingWords(language: Language): CitingWords {
  return WORDS[language];
}
