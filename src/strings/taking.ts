import type { Language } from '../languages.ts';

interface Taking {
  /** Said when the table is sorted; {column} stands for the column's name. */
  sorted: Record<'ascending' | 'descending' | 'none', string>;
  copyImage: string;
  copyLink: string;
  copyCode: string;
  /** Names the language of the embedded chart in that language. */
  embedIn: string;
}

/** Words of what readers do with a chart's table and of what they take away. */
export const TAKING: Record<Language, Taking> = {
  en: {
    sorted: {
      ascending: 'Sorted by “{column}”, ascending',
      descending: 'Sorted by “{column}”, descending',
      none: 'In the chart’s own order',
    },
    copyImage: 'Copy image',
    copyLink: 'Copy link to this state',
    copyCode: 'Copy code',
    embedIn: 'in English',
  },
  ru: {
    sorted: {
      ascending: 'Упорядочено по столбцу «{column}», по возрастанию',
      descending: 'Упорядочено по столбцу «{column}», по убыванию',
      none: 'В порядке графика',
    },
    copyImage: 'Скопировать картинку',
    copyLink: 'Скопировать ссылку на этот вид',
    copyCode: 'Скопировать код',
    embedIn: 'по-русски',
  },
};
