import { textOf } from '../../chapters/rules/context.ts';
import { countWords } from '../../text/fold.ts';
import type { LessonRule } from './context.ts';

const MOST_WORDS = 12;

/** What stands in quotation marks is 12 words at the most. */
export const shortQuotations: LessonRule = ({ texts }) =>
  texts.flatMap((text) =>
    [...textOf(text.tree).matchAll(/“([^”]+)”|«([^»]+)»/g)].flatMap(([, double, angled]) => {
      const words = countWords(double ?? angled ?? '');
      if (words <= MOST_WORDS) return [];
      return [
        {
          file: text.file,
          line: text.line,
          message: `a quotation of ${words} words`,
          mend: `quote ${MOST_WORDS} words at the most, or say it in our own`,
        },
      ];
    }),
  );
