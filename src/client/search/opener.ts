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
  let parts: ReturnType<typeof loadDialog>;
  const open = (query?: string, at?: number): void => {
    parts ??= loadDialog(button);
    if (!parts) return;
    const { dialog, program, late } = parts;
    if (!dialog.open) {
      dialog.showModal();
      const input = dialog.querySelector('input');
      if (query !== undefined && input) input.value = query;
      input?.select();
    }
    program.then(
      ([{ startDialog }, slow]) => {
        clearTimeout(late);
        startDialog(dialog, slow, query, at);
      },
      // Whoever has closed it meanwhile is taken nowhere.
      () => dialog.open && dialog.querySelector('form')?.submit(),
    );
  };
  button.addEventListener('click', (event) => {
    event.preventDefault();
    open();
  });
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    // Browsers let the first Escape empty a search field; here it closes, as the dialog says.
    if (event.key === 'Escape' && parts?.dialog.open) {
      event.preventDefault();
      parts.dialog.close();
    }
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

/** Takes the dialog out of the page's template and asks for what makes it answer; undefined where there is none. */
function loadDialog(button: HTMLElement) {
  const template = document.querySelector<HTMLTemplateElement>('template[data-search-dialog]');
  const dialog = (template?.content.cloneNode(true) as DocumentFragment | undefined)?.querySelector('dialog');
  if (!dialog) return undefined;
  document.body.append(dialog);
  const words = `${button.closest('form')?.dataset['searchBase'] ?? '/'}search/${document.documentElement.lang}`;
  preload(`${words}.json`);
  const network = import('./network.ts').then(
    ({ isSlow }) => {
      const slow = isSlow();
      if (slow) preload(`${words}.claims.json`);
      return slow;
    },
    // Whoever needs more than this says that it cannot be had.
    () => false,
  );
  const program = Promise.all([import('./dialog.ts'), network]);
  const late = setTimeout(() => sayLate(dialog), PATIENCE);
  return { dialog, program, late };
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
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
  document.head.append(link);
}

/** The key / outside of fields; on a Russian keyboard the same key gives a full stop. */
function isSlash(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const field =
    event.target instanceof Element ? event.target.closest<HTMLElement>('input, textarea, select') : null;
  // The field of a dialog just closed has the focus for another moment.
  return !field?.offsetParent && (event.key === '/' || (event.code === 'Slash' && event.key === '.'));
}
