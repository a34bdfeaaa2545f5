import { parse as parseYaml } from 'yaml';
import type { Problem } from '../../ledger/problem.ts';
import { frontMatterSchema } from '../schema.ts';
import { CHAPTER_SLUGS } from '../slugs.ts';
import { claimsIn, headingIds, type MdxNode } from '../source.ts';
import { lineOf, walk, type ChapterContext } from './context.ts';

const KEY_POINTS = { least: 3, most: 6 };
const QUESTIONS = { least: 3, most: 5 };

/** A chapter has a known slug, sound front matter, lead, key points that rest on claims, ids on its sections, and questions. */
export function wholeChapters({ chapters, questions }: ChapterContext): Problem[] {
  return chapters.flatMap(({ slug, file, text, tree }) => {
    const problem = (message: string, mend: string, line = 0): Problem => ({ file, line, message, mend });
    const problems: Problem[] = [];
    if (!CHAPTER_SLUGS.some((known) => known === slug)) {
      problems.push(
        problem(`"${slug}" is no chapter of the book`, 'rename the file after one of src/chapters/slugs.ts'),
      );
    }
    const head = tree.children?.find(({ type }) => type === 'yaml')?.value ?? '';
    const parsed = frontMatterSchema.safeParse(parseYaml(head) ?? {});
    for (const issue of parsed.success ? [] : parsed.error.issues) {
      problems.push(
        problem(
          `front matter, ${issue.path.join('.')}: ${issue.message}`,
          'write it as docs/write-a-chapter.md shows',
          1,
        ),
      );
    }
    if (!text.includes('<Lead>')) problems.push(problem('there is no lead', 'begin with <Lead> … </Lead>'));
    const headings = text.match(/^## .*$/gm) ?? [];
    if (headings.length !== headingIds(text).length) {
      problems.push(problem('a section has no stable id', 'write ## Heading {#id-in-english}'));
    }
    const points = keyPoints(tree);
    if (points.length < KEY_POINTS.least || points.length > KEY_POINTS.most) {
      problems.push(
        problem(
          `${points.length} key points`,
          `write ${KEY_POINTS.least} to ${KEY_POINTS.most} in <KeyPoints>`,
        ),
      );
    }
    for (const point of points) {
      const source = text.slice(point.position?.start.offset ?? 0, point.position?.end.offset ?? 0);
      if (claimsIn(source).length === 0) {
        problems.push(
          problem('a key point rests on no claim', 'put what it says into <Says> or <Value>', lineOf(point)),
        );
      }
    }
    const asked = questions.get(slug)?.length ?? 0;
    if (asked < QUESTIONS.least || asked > QUESTIONS.most) {
      problems.push(
        problem(
          `${asked} self-check questions`,
          `write ${QUESTIONS.least} to ${QUESTIONS.most} in content/questions/${slug}.yaml`,
        ),
      );
    }
    return problems;
  });
}

function keyPoints(tree: MdxNode): MdxNode[] {
  const items: MdxNode[] = [];
  walk(tree, (node) => {
    if (node.name !== 'KeyPoints') return true;
    walk(node, (inside) => {
      if (inside.type === 'listItem') items.push(inside);
      return inside.type !== 'listItem';
    });
    return false;
  });
  return items;
}
