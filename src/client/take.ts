import { announce } from './announce.ts';
import { startSorting } from './sortTable.ts';

/** Makes a chart's table sortable and shows the buttons that copy it; loaded when one of both is opened. */
export function startTaking(figure: HTMLElement): void {
  const table = figure.querySelector('table');
  if (table) startSorting(table);
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return;
  for (const button of figure.querySelectorAll<HTMLButtonElement>('[data-take]')) {
    const copy = copier(button, figure, clipboard);
    if (!copy) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      copy().then(
        () => tell(button),
        () => {
          button.hidden = true;
        },
      );
    });
  }
}

/** What a button copies, or undefined where the browser cannot do it. */
function copier(
  button: HTMLButtonElement,
  figure: HTMLElement,
  clipboard: Clipboard,
): (() => Promise<void>) | undefined {
  if (button.dataset['take'] === 'code') {
    const code = button.parentElement?.querySelector('code')?.textContent ?? '';
    return () =>
      clipboard.writeText(
        code.replace(/src="([^"]+)"/, (_, src: string) => `src="${inThisState(src, figure)}"`),
      );
  }
  if (button.dataset['take'] === 'link') {
    const page = figure.querySelector<HTMLAnchorElement>('[data-page]')?.href ?? location.href;
    return () => clipboard.writeText(inThisState(page, figure));
  }
  const image = figure.querySelector<HTMLAnchorElement>('[data-image]')?.href;
  if (!image || typeof ClipboardItem === 'undefined' || !('write' in clipboard)) return undefined;
  // The promise goes into the item unfulfilled: Safari lets no time pass between the press and the writing.
  return () =>
    clipboard.write([
      new ClipboardItem({
        'image/png': fetch(image).then((response) => {
          if (!response.ok) throw new Error(`${image}: ${response.status}`);
          return response.blob();
        }),
      }),
    ]);
}

/** An address with the state that the chart is in. */
function inThisState(address: string, figure: HTMLElement): string {
  const id = figure.dataset['chart'] ?? '';
  const state = new URLSearchParams(location.search).get(id);
  const target = new URL(address, location.href);
  if (state !== null) target.searchParams.set(id, state);
  return target.href;
}

function tell(button: HTMLButtonElement): void {
  const said = document.documentElement.lang === 'ru' ? 'Скопировано' : 'Copied';
  announce(said);
  const before = button.dataset['label'] ?? button.textContent;
  button.dataset['label'] = before;
  button.textContent = `${said} ✓`;
  setTimeout(() => {
    button.textContent = before;
  }, 2000);
}
