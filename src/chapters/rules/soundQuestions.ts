import type { Problem } from '../../ledger/problem.ts';
import type { ChapterContext } from './context.ts';

/** A question has one right answer, and the feedback of every answer names claims that exist. */
export function soundQuestions({ questions, ledger }: ChapterContext): Problem[] {
  return [...questions.values()].flat().flatMap((question) => {
    const { file, lineOf } = question.writtenAt;
    const right = question.options.filter(({ correct }) => correct).length;
    return [
      ...(right === 1
        ? []
        : [
            {
              file,
              line: lineOf(['options']),
              message: `the question "${question.id}" has ${right} right answers`,
              mend: 'mark one option with correct: true',
            },
          ]),
      ...question.options.flatMap(({ claims }, index) =>
        claims
          .filter((id) => !ledger.claims.has(id))
          .map((id) => ({
            file,
            line: lineOf(['options', index, 'claims']),
            message: `there is no claim "${id}"`,
            mend: 'name one of content/claims/',
          })),
      ),
    ];
  });
}
