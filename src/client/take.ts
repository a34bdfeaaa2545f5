import { announce } from './announce.ts';
import { inState, shownTitle, stateOf } from './chartState.ts';
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
    const code = button.parentElement?.querySelector('code');
    return () => clipboard.writeText(code ? codeInState(code, figure) : '');
  }
  if (button.dataset['take'] === 'link') {
    const page = figure.querySelector<HTMLAnchorElement>('[data-page]')?.href ?? location.href;
    return () => clipboard.writeText(inState(page, figure));
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

/**
 * Code for embedding with the state and its title. In the other language the titles of named states are
 * known, and that of a state of numbers is noted on the figure.
 */
function codeInState(code: HTMLElement, figure: HTMLElement): string {
  const state = stateOf(figure);
  const titles = JSON.parse(code.dataset['titles'] ?? '{}') as Record<string, string>;
  const title =
    code === figure.querySelector('.chart-tools code')
      ? shownTitle(figure)
      : state === undefined
        ? undefined
        : (figure.dataset['otherTitle'] ??
          titles[state] ??
          (state.endsWith('shown') ? titles['shown'] : undefined) ??
          titles['']);
  const text = code.textContent;
  const withState = text.replace(/src="([^"]+)"/, (_, src: string) => `src="${inState(src, figure)}"`);
  return title ? withState.replace(/title="[^"]*"/, () => `title="${quoted(title)}"`) : withState;
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
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
