import { announce } from './announce.ts';
import { followReading } from './contents.ts';
import { offerResume } from './resume.ts';
import { storeSetting } from './storage.ts';

const SIZES = 3;

/** Help for the readers of a chapter; loaded when the page is at rest. */
export function startReading(chapter: HTMLElement): void {
  offerResume(chapter, followReading());
  for (const button of chapter.querySelectorAll<HTMLElement>('[data-text-step]'))
    button.addEventListener('click', () => stepTextSize(Number(button.dataset['textStep'])));
  chapter.querySelector('[data-print]')?.addEventListener('click', () => print());
  chapter.addEventListener('click', (event) => {
    const anchor =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.anchor') : null;
    if (anchor) copyAddress(anchor);
  });
}

/** Steps the text's size, from 0 to the largest, and remembers it on this device. */
function stepTextSize(step: number): void {
  const root = document.documentElement;
  const size = Math.max(0, Math.min(SIZES, Number(root.dataset['text'] ?? 0) + step));
  // What stood at the top of the window stays there.
  const kept = document.elementFromPoint(innerWidth / 2, innerHeight / 3);
  const before = kept?.getBoundingClientRect().top ?? 0;
  root.dataset['text'] = String(size);
  storeSetting('text', String(size));
  if (kept) scrollBy({ top: kept.getBoundingClientRect().top - before, behavior: 'instant' });
}

/** Copies a heading's address; the link itself puts it into the address bar. */
function copyAddress(anchor: HTMLAnchorElement): void {
  if (!navigator.clipboard) return;
  void navigator.clipboard.writeText(anchor.href).then(() => {
    announce(anchor.dataset['copied'] ?? '');
    anchor.classList.add('copied');
    setTimeout(() => anchor.classList.remove('copied'), 2000);
  });
}
