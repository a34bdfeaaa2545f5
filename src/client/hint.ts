import { storeSetting } from './storage.ts';

/** Puts the hint on the marks away for good, once it was read or a number was pressed. */
export function startHint(): void {
  if (!document.querySelector('.hint')) return;
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const done = target?.closest('[data-hint-done]');
    if (!done && !target?.closest('a[data-claim]')) return;
    storeSetting('hint', 'read');
    // A number's press must not move the text under the reader: the hint goes with the next page.
    if (done) document.documentElement.dataset['hint'] = 'read';
  });
}
