import { countWords, foldWords } from '../../text/fold.ts';
import { WINDOW, stands } from '../../text/fingerprint.ts';
import type { Ledger } from '../ledger.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from '../yaml.ts';

/** The most words that we quote of a document in one place. */
export const LONGEST_FRAGMENT = 12;

/** Every fragment is short enough to quote, long enough to prove, and stands in its passage. */
export function provenFragments(ledger: Ledger): Problem[] {
  const documents = new Map(ledger.documents.map((document) => [document.id, document]));
  return ledger.claims.flatMap((claim) =>
    claim.evidence.flatMap(({ passage, fragment }, index) => {
      const at = placeOf(claim.writtenAt, ['evidence', index]);
      const document = documents.get(claim.document);
      if (!document) return [];
      if (countWords(fragment) > LONGEST_FRAGMENT) {
        return [
          {
            ...at,
            message: `the fragment of "${claim.id}" has ${countWords(fragment)} words, ${LONGEST_FRAGMENT} are allowed`,
            mend: 'quote less of it, or split it into two entries under evidence',
          },
        ];
      }
      if (foldWords(fragment).length < WINDOW) {
        return [
          {
            ...at,
            message: `the fragment of "${claim.id}" has fewer than ${WINDOW} words and cannot be proven`,
            mend: 'quote its neighbours too',
          },
        ];
      }
      const known = document.passages.find(({ number }) => number === passage);
      if (!known) {
        return [
          {
            ...at,
            message: `document ${document.id} has no passage ${passage}`,
            mend: `name a passage from 1 to ${document.passages.length}`,
          },
        ];
      }
      if (stands(fragment, known.fingerprint)) return [];
      const elsewhere = document.passages.find((other) => stands(fragment, other.fingerprint));
      return [
        {
          ...at,
          message: `the fragment of "${claim.id}" does not stand in passage ${passage} of document ${document.id}`,
          mend: elsewhere
            ? `it stands in passage ${elsewhere.number}: name that one`
            : 'quote the document letter by letter; npm run documents shows its passages',
        },
      ];
    }),
  );
}
