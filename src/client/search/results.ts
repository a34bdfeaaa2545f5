import { createPaths } from '../../paths.ts';
import { markWords, markedStems, type Part } from '../../search/marking.ts';
import type { Answer } from '../../search/engine.ts';
import type { SearchWords } from '../../search/namesFile.ts';
import type { Hit } from '../../search/rank.ts';
import type { Search } from './data.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Kinds whose title is all there is to say. */
const SENTENCES: ReadonlySet<string> = new Set(['claim', 'event']);

/** The list items of an answer, from one hit to another. */
export function resultItems(
  answer: Answer,
  from: number,
  to: number,
  search: Search,
  words: SearchWords,
): HTMLLIElement[] {
  const stems = markedStems(answer.understanding);
  return answer.hits.slice(from, to).map((hit) => resultItem(hit, stems, answer, search, words));
}

function resultItem(
  { item }: Hit,
  stems: ReadonlySet<string>,
  { quote }: Answer,
  search: Search,
  words: SearchWords,
): HTMLLIElement {
  const line = document.createElement('li');
  line.dataset['kind'] = item.kind;
  const link = document.createElement('a');
  link.href = `${createPaths(search.base).home(search.language)}${item.address}`;
  link.append(...nodes(markWords(item.title, stems)));
  const place = document.createElement('small');
  if (item.mark) place.append(markOf(item.mark), ` ${words.marks[item.mark]} · `);
  place.append(placeText(item, words));
  line.append(link, place);
  const text = item.text && quote && !SENTENCES.has(item.kind) ? quote(item.text) : [];
  if (text.length > 0) {
    const passage = document.createElement('p');
    passage.append(...nodes(text));
    line.append(passage);
  }
  return line;
}

function placeText({ kind, place, facets }: Hit['item'], words: SearchWords): string {
  const [document] = facets.document ?? [];
  const [check] = facets.check ?? [];
  const named =
    kind === 'claim' && document !== undefined ? `${document} ${words.documents[document] ?? ''}` : place;
  return [
    words.kinds[kind],
    check !== undefined && check !== 'unchecked' ? words.checks[check] : undefined,
    named,
  ]
    .filter(Boolean)
    .join(' · ');
}

function nodes(parts: readonly Part[]): Node[] {
  return parts.map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** A use of the page's drawing of a mark. */
function markOf(name: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'mark');
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#mark-${name}`);
  svg.append(use);
  return svg;
}
