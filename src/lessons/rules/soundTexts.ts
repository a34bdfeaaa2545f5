import { knownNames } from '../../chapters/rules/knownNames.ts';
import { numbersFromClaims } from '../../chapters/rules/numbersFromClaims.ts';
import { lineOf, walk } from '../../chapters/rules/context.ts';
import type { Problem } from '../../ledger/problem.ts';
import { LESSON_ELEMENTS } from '../parse.ts';
import type { LessonRule } from './context.ts';

const ALLOWED: ReadonlySet<string> = new Set(LESSON_ELEMENTS);

/** A lesson's texts keep the rules of a chapter's prose: elements and names that exist, numbers from claims alone. */
export const soundTexts: LessonRule = ({ texts, ledger, charts }) =>
  texts.flatMap((text) => {
    const chapter = { slug: text.lesson, language: text.language, file: text.file, text: text.text };
    const context = {
      chapters: [{ ...chapter, tree: text.tree }],
      questions: new Map<string, never[]>(),
      ledger,
      charts,
    };
    const strange: Problem[] = [];
    walk(text.tree, (node) => {
      const unknown = node.name && !ALLOWED.has(node.name);
      if (unknown || /Expression$/.test(node.type))
        strange.push({
          file: text.file,
          line: lineOf(node),
          message: unknown ? `<${node.name}> is no element of a lesson` : 'there is an expression in braces',
          mend: `use ${LESSON_ELEMENTS.join(', ')}, or write it in words`,
        });
      return true;
    });
    // A text stands in a file of many: the line is that of the text, not the one inside it.
    return [...strange, ...knownNames(context), ...numbersFromClaims(context)].map((problem) => ({
      ...problem,
      line: text.line,
    }));
  });
