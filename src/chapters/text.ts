import type { MDXInstance } from 'astro';
import type { Language } from '../languages.ts';
import type { FrontMatter } from './schema.ts';

const modules = import.meta.glob<MDXInstance<FrontMatter>>('/content/chapters/*/*.mdx', { eager: true });

/**
 * The text of a chapter as Astro made it. Apart from the catalogue, so that only the chapters' own pages
 * hang on every word of every chapter.
 *
 * @throws Error where the chapter is not written in the language
 */
export function chapterText(language: Language, slug: string): MDXInstance<FrontMatter> {
  const file = `/content/chapters/${language}/${slug}.mdx`;
  const module = modules[file];
  if (!module) throw new Error(`There is no ${file}.`);
  return module;
}
