import { storeSetting } from './storage.ts';

/** Remembers the language that the reader chose, and keeps place and chart states in the other one. */
export function startLanguageSwitch(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
    link.addEventListener('click', () => {
      storeSetting('language', link.dataset['language'] ?? '');
      const target = new URL(link.href);
      target.search = location.search;
      target.hash = location.hash;
      link.href = target.href;
    });
  }
}
