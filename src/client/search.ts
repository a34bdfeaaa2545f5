import { strings } from '../strings/index.ts';
import { isLanguage } from '../languages.ts';

/** What we use of Pagefind's interface. */
interface Engine {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Page> }[] }>;
}
interface Page {
  url: string;
  meta: { title?: string };
  excerpt: string;
  sub_results: { url: string; title: string; excerpt: string }[];
}

const PATIENCE = 3000;
const LONGEST_QUERY = 200;
const SHOWN = 30;

const language = isLanguage(document.documentElement.lang) ? document.documentElement.lang : 'en';
const words = strings(language).search;
const root = document.querySelector<HTMLElement>('[data-search]');
const status = document.querySelector<HTMLElement>('[data-search-status]');
const list = document.querySelector<HTMLElement>('[data-results]');
const input = root?.querySelector<HTMLInputElement>('input[name=q]');
const form = root?.querySelector('form');

let engine: Promise<Engine> | undefined;

function load(): Promise<Engine> {
  engine ??= (async () => {
    const loaded = (await import(/* @vite-ignore */ root?.dataset['engine'] ?? '')) as Engine;
    await loaded.init();
    return loaded;
  })();
  return engine;
}

async function find(query: string): Promise<void> {
  if (!status || !list) return;
  if (query === '') {
    status.textContent = '';
    list.replaceChildren();
    return;
  }
  status.textContent = words.searching;
  try {
    const { results } = await patiently(load().then((one) => one.search(query)));
    const pages = await Promise.all(results.slice(0, SHOWN).map(({ data }) => data()));
    status.textContent = results.length === 0 ? words.nothing : words.found(results.length);
    list.replaceChildren(...pages.map(resultItem));
  } catch (error) {
    console.warn(error);
    status.textContent = words.failed;
    list.replaceChildren();
  }
}

/** Waits for an answer no longer than three seconds. */
function patiently<T>(answer: Promise<T>): Promise<T> {
  return Promise.race([
    answer,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('the search did not answer in time')), PATIENCE);
    }),
  ]);
}

function resultItem(page: Page): HTMLLIElement {
  const best = page.sub_results.find(({ url }) => url.includes('#')) ?? page.sub_results[0];
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = best?.url ?? page.url;
  link.textContent = page.meta.title ?? page.url;
  const text = document.createElement('p');
  // Pagefind escapes the page's text and adds only <mark>.
  text.innerHTML = best?.excerpt ?? page.excerpt;
  item.append(link, text);
  if (best && best.title !== page.meta.title) {
    const section = document.createElement('small');
    section.textContent = best.title;
    link.after(section);
  }
  return item;
}

function fromAddress(): void {
  const query = (new URLSearchParams(location.search).get('q') ?? '').trim().slice(0, LONGEST_QUERY);
  if (input) input.value = query;
  void find(query);
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const address = new URL(location.href);
  address.searchParams.set('q', input?.value.trim() ?? '');
  history.pushState(null, '', address);
  fromAddress();
});
addEventListener('popstate', fromAddress);
fromAddress();
