import { announce } from './announce.ts';

/** Buttons that copy a text: `data-copy` holds it. */
export function startCopying(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
    if (!button) return;
    void navigator.clipboard.writeText(button.dataset['copy'] ?? '').then(() => {
      const said = document.documentElement.lang === 'ru' ? 'Скопировано' : 'Copied';
      announce(said);
      const before = button.textContent;
      button.textContent = `${said} ✓`;
      setTimeout(() => {
        button.textContent = before;
      }, 2000);
    });
  });
}
