import { countWords } from '../../text/fold.ts';
import type { Ledger } from '../ledger.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from '../yaml.ts';
import { LONGEST_FRAGMENT } from './provenFragments.ts';

/** A row that differs or contradicts has a correction and a source; quotations of sources are short. */
export function corrections(ledger: Ledger): Problem[] {
  return ledger.checks.flatMap((check) => {
    const at = placeOf(check.writtenAt);
    const corrects = check.verdict === 'differs' || check.verdict === 'contradicted';
    const proves = check.sources.some(({ contextOnly }) => !contextOnly);
    return [
      ...(corrects && !check.correction
        ? [
            {
              ...at,
              message: `check row ${check.row} is ${check.verdict} and has no correction`,
              mend: 'write the one sentence that stands beside the claim',
            },
          ]
        : []),
      ...(check.verdict !== 'unchecked' && !proves
        ? [
            {
              ...at,
              message: `check row ${check.row} is ${check.verdict} without a source that proves it`,
              mend: 'name the text that was read, or make the verdict unchecked',
            },
          ]
        : []),
      ...check.sources.flatMap(({ quote }, index) =>
        quote && countWords(quote) > LONGEST_FRAGMENT
          ? [
              {
                file: check.writtenAt.file,
                line: check.writtenAt.lineOf(['sources', index]),
                message: `a quotation in check row ${check.row} has ${countWords(quote)} words, ${LONGEST_FRAGMENT} are allowed`,
                mend: 'quote less',
              },
            ]
          : [],
      ),
    ];
  });
}
