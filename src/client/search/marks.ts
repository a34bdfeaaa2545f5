import { markWords } from '../../search/marking.ts';

const MOST = 300;

/** Marks the words of a query in the page's text. */
export function markPage(stems: readonly string[]): void {
  const wanted = new Set(stems);
  const main = document.querySelector('main');
  if (!main || wanted.size === 0) return;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('script, style, svg, select, button, [popover], [hidden]')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  let marked = 0;
  for (const text of texts) {
    const parts = markWords(text.data, wanted);
    if (marked >= MOST || !parts.some((part) => part.marked)) continue;
    text.replaceWith(
      ...parts.map((part) => {
        if (!part.marked) return document.createTextNode(part.text);
        marked += 1;
        const mark = document.createElement('mark');
        mark.className = 'sought';
        mark.textContent = part.text;
        return mark;
      }),
    );
  }
}
