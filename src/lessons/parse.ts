import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { MdxNode } from '../chapters/source.ts';

const parser = unified().use(remarkParse).use(remarkMdx);

/** A text of a lesson as a tree. @throws where it is no MDX */
export function parseLessonText(text: string): MdxNode {
  return parser.parse(text) as unknown as MdxNode;
}

/** The elements that a text of a lesson may hold. */
export const LESSON_ELEMENTS = ['Value', 'Says', 'Term', 'Doc', 'ChapterLink', 'ChartLink'] as const;
