import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Node } from 'unist';
import { isLanguage, type Language } from '../languages.ts';

/** A chapter as its author wrote it. */
export interface ChapterSource {
  slug: string;
  language: Language;
  /** Path from the project's root. */
  file: string;
  text: string;
}

/** A node of the parsed text; elements of MDX have a name and attributes. */
export interface MdxNode extends Node {
  value?: string;
  name?: string | null;
  depth?: number;
  attributes?: { name?: string; value?: unknown }[];
  children?: MdxNode[];
}

/** Every chapter of the content, in every language that it is written in. */
export function readChapters(root: string): ChapterSource[] {
  const folder = join(root, 'content/chapters');
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder)
    .filter(isLanguage)
    .flatMap((language) =>
      readdirSync(join(folder, language))
        .filter((name) => name.endsWith('.mdx'))
        .sort()
        .map((name) => {
          const path = join(folder, language, name);
          return {
            slug: name.replace(/\.mdx$/, ''),
            language,
            file: relative(root, path),
            text: readFileSync(path, 'utf8'),
          };
        }),
    );
}

/** The text of a chapter as a tree with positions. Ids of headings, `{#id}`, are blanked: they are no MDX. */
export function parseChapter(text: string): MdxNode {
  const blanked = text.replace(/\{#[^}]*\}/g, (id) => ' '.repeat(id.length));
  return unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkMdx)
    .parse(blanked) as unknown as MdxNode;
}

/** The YAML at the head of a chapter; empty where there is none. */
export function frontMatterIn(text: string): string {
  return /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
}

/** Ids of the sections, in the text's order. */
export function headingIds(text: string): string[] {
  return [...text.matchAll(/^## .*\{#([^}]+)\}\s*$/gm)].map((match) => match[1] ?? '');
}

/** Ids of the claims that the text names, each once, in the text's order. */
export function claimsIn(text: string): string[] {
  const attributes = [...text.matchAll(/\bclaims?="([^"]+)"/g)].flatMap((match) =>
    (match[1] ?? '').split(/\s+/),
  );
  return [...new Set(attributes.filter(Boolean))];
}

/** Ids of the charts that the text places, in its order. */
export function chartsIn(text: string): string[] {
  return [...text.matchAll(/<Chart\s+id="([^"]+)"/g)].map((match) => match[1] ?? '');
}

/** Ids of the glossary terms that the text opens, each once. */
export function termsIn(text: string): string[] {
  return [...new Set([...text.matchAll(/<Term\s+id="([^"]+)"/g)].map((match) => match[1] ?? ''))];
}

/** Value of a plain attribute of an MDX element. */
export function attribute(node: MdxNode, name: string): string | undefined {
  const value = node.attributes?.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}
