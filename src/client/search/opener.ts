import { readSetting } from '../storage.ts';
import { takeMarks } from './handover.ts';

/** Milliseconds until it is said that the program of the search does not come. */
const PATIENCE = 3000;

/** Setting that turns the / key off. */
export const SLASH = 'search-slash';

/**
 * Opens the search by its button, by `/` and by Ctrl or Cmd with K; loads nothing before. The dialog itself
 * stands in the page: it opens at once and takes what is typed, while the program that answers is on its way.
 */
export function startSearch(): void {
  const button = document.querySelector<HTMLElement>('[data-search-open]');
  if (!button) return;
  const form = button.closest('form');
  const toPage = (typed = ''): void =>
    location.assign(`${form?.action ?? ''}${typed && `?q=${encodeURIComponent(typed)}`}`);
  const open = (query?: string, at?: number): void => {
    const base = form?.dataset['searchBase'] ?? '/';
    const words = `${base}search/${document.documentElement.lang}`;
    preload(`${words}.json`);
    const program = import('./dialog.ts');
    void import('./network.ts').then(
      ({ isSlow }) => isSlow() && preload(`${words}.claims.json`),
      // Whoever needs the program says that it cannot be had.
      () => undefined,
    );
    const dialog = showDialog(query);
    if (!dialog) return toPage();
    const late = setTimeout(() => sayLate(dialog), PATIENCE);
    program
      .finally(() => clearTimeout(late))
      .then(
        ({ startDialog }) => startDialog(dialog, query, at),
        () => toPage(dialog.querySelector('input')?.value),
      );
  };
  button.addEventListener('click', (event) => {
    event.preventDefault();
    open();
  });
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const withCommand =
      (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === 'KeyK';
    if (!withCommand && !(isSlash(event) && readSetting(SLASH) !== 'off')) return;
    event.preventDefault();
    open();
  });
  const { searched, at } = (history.state ?? {}) as { searched?: unknown; at?: unknown };
  if (typeof searched === 'string') open(searched, typeof at === 'number' ? at : undefined);
  const marks = takeMarks();
  if (marks.length > 0) void import('./marks.ts').then(({ markPage }) => markPage(marks));
}

let dialog: HTMLDialogElement | undefined;

/** Opens the dialog of the page's template; undefined where there is none. */
function showDialog(query?: string): HTMLDialogElement | undefined {
  if (!dialog) {
    const template = document.querySelector<HTMLTemplateElement>('template[data-search-dialog]');
    const copy = template && document.importNode(template.content, true).querySelector('dialog');
    if (!copy) return undefined;
    dialog = copy;
    document.body.append(dialog);
  }
  if (dialog.open) return dialog;
  dialog.showModal();
  const input = dialog.querySelector('input');
  if (input && query !== undefined) input.value = query;
  input?.select();
  return dialog;
}

/** Says that no answer will come soon, and shows the way to the index of everything. */
function sayLate(dialog: HTMLDialogElement): void {
  const status = dialog.querySelector('[data-search-status]');
  const fallback = dialog.querySelector<HTMLElement>('[data-search-fallback]');
  if (status) status.textContent = dialog.dataset['failed'] ?? '';
  if (fallback) fallback.hidden = false;
}

/** Asks for a file of the vocabulary while the program that reads it is loaded. */
function preload(href: string): void {
  if (document.head.querySelector(`link[href="${href}"]`)) return;
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
  document.head.append(link);
}

/** The key / outside of fields; on a Russian keyboard the same key gives a full stop. */
function isSlash(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const field =
    event.target instanceof Element
      ? event.target.closest('input, textarea, select, [contenteditable], [role=textbox]')
      : null;
  return !field && (event.key === '/' || (event.code === 'Slash' && event.key === '.'));
}
