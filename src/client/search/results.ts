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
  const kind = document.createElement('span');
  kind.className = 'result-kind';
  kind.textContent = words.kinds[item.kind];
  line.append(link, kind);
  const place = document.createElement('small');
  if (item.mark) place.append(markOf(item.mark), ` ${words.marks[item.mark]}`);
  const told = placeText(item, words);
  place.append(item.mark && told ? ` · ${told}` : told);
  if (place.textContent) line.append(place);
  const text = item.text && quote && !SENTENCES.has(item.kind) ? quote(item.text) : [];
  if (text.length > 0) {
    const passage = document.createElement('p');
    passage.append(...nodes(text));
    line.append(passage);
  }
  if (item.kind === 'chart') line.append(pictureOf(item.address, search));
  return line;
}

/** A small picture of a chart; styles show it where there is room, and only then it is loaded. */
function pictureOf(address: string, { base, language }: Search): HTMLImageElement {
  const picture = document.createElement('img');
  picture.alt = '';
  picture.loading = 'lazy';
  picture.width = 160;
  picture.height = 120;
  picture.src = createPaths(base).chartThumb(address.split('/')[1] ?? '', language);
  return picture;
}

function placeText({ kind, place, facets }: Hit['item'], words: SearchWords): string {
  const [document] = facets.document ?? [];
  const [check] = facets.check ?? [];
  const named =
    kind === 'claim' && document !== undefined ? `${document} ${words.documents[document] ?? ''}` : place;
  return [check !== undefined && check !== 'unchecked' ? words.checks[check] : undefined, named]
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
