import { readSetting } from '../storage.ts';
import { takeMarks } from './handover.ts';

/** Setting that turns the / key off. */
export const SLASH = 'search-slash';

/** Opens the search by its button, by `/` and by Ctrl or Cmd with K; loads nothing before. */
export function startSearch(): void {
  const button = document.querySelector<HTMLElement>('[data-search-open]');
  if (!button) return;
  const open = (query?: string, at?: number): void => {
    preloadNames(button);
    void import('./dialog.ts').then(
      ({ openDialog }) => openDialog(query, at),
      () => location.assign(button.closest('form')?.action ?? ''),
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

/** Asks for the vocabulary together with the program that reads it. */
function preloadNames(button: HTMLElement): void {
  const base = button.closest<HTMLElement>('[data-search-base]')?.dataset['searchBase'] ?? '/';
  const href = `${base}search/${document.documentElement.lang}.json`;
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
