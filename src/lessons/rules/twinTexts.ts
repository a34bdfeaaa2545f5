import { LANGUAGES } from '../../languages.ts';
import { claimsIn, termsIn } from '../../chapters/source.ts';
import type { LessonRule } from './context.ts';

/** Both languages of a text rest on the same claims and open the same terms. */
export const twinTexts: LessonRule = ({ texts }) => {
  const [first, ...others] = LANGUAGES;
  const named = (text: string): string => [...claimsIn(text).sort(), ...termsIn(text).sort()].join(', ');
  return texts
    .filter(({ language }) => language === first)
    .flatMap((text) =>
      others.flatMap((language) => {
        const twin = texts.find((one) => one.key === text.key && one.language === language);
        if (!twin || named(twin.text) === named(text.text)) return [];
        return [
          {
            file: twin.file,
            line: twin.line,
            message: `in ${language} the text names ${named(twin.text) || 'nothing'}, in ${first} ${named(text.text) || 'nothing'}`,
            mend: 'let both languages rest on the same claims and terms',
          },
        ];
      }),
    );
};
