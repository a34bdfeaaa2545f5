import { CITATION_FORMS } from '../citing/index.ts';
import type { Cited } from '../citing/cited.ts';
import { isLanguage, LANGUAGES } from '../languages.ts';
import { citingWords, type CitedKind } from '../strings/citing.ts';
import { announce } from './announce.ts';
import { inState, shownTitle } from './chartState.ts';

/** Shows the citation under its button, copies it, and offers the other forms. */
export function showCitation(button: HTMLElement): void {
  const cited = citedBy(button);
  const words = citingWords(cited.language);
  const box = document.createElement('div');
  box.className = 'cite-box';
  const text = document.createElement('pre');
  text.tabIndex = 0;
  const forms = document.createElement('p');
  forms.setAttribute('role', 'group');
  forms.setAttribute('aria-label', words.forms);
  const buttons = Object.entries(CITATION_FORMS).map(([name, form]) => {
    const one = document.createElement('button');
    one.type = 'button';
    one.className = 'plain';
    one.textContent = name === 'text' ? words.text : name;
    one.addEventListener('click', () => {
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === one));
      text.textContent = form(cited);
      void copied(text).then((done) => {
        if (!done) return;
        announce(words.copied);
        said.textContent = `${words.copied} ✓`;
      });
    });
    return one;
  });
  const said = document.createElement('span');
  said.className = 'cite-said';
  forms.append(...buttons, said);
  box.append(text, forms);
  if (button.nextElementSibling?.classList.contains('cite-box')) button.nextElementSibling.remove();
  button.after(box);
  buttons[0]?.click();
  box.scrollIntoView({ block: 'nearest' });
}

/** Copies a text; where the browser forbids it, selects it, so that the reader can. */
async function copied(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
}

/** What a button cites, taken from the card, the figure or the page that it stands in. */
function citedBy(button: HTMLElement): Cited {
  const { lang } = document.documentElement;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  const meta = (name: string): string =>
    document.querySelector<HTMLMetaElement>(`meta[property="og:${name}"]`)?.content ?? '';
  const common = {
    language: isLanguage(lang) ? lang : LANGUAGES[0],
    site: meta('site_name'),
    read: new Date().toLocaleDateString('sv'),
  };
  const figure = button.closest<HTMLElement>('figure[data-chart]');
  const card = button.closest('.card, [data-card]');
  const part = figure ?? card;
  if (!part) return { ...common, kind: 'page', title: meta('title') || document.title, address: canonical };
  const id = figure?.dataset['chart'] ?? '';
  const link = part.querySelector(figure ? `.chart-tools a[href$="/charts/${id}/"]` : '.card-address a');
  const address = new URL(link?.getAttribute('href') ?? '', canonical);
  const kind: CitedKind = figure ? 'chart' : 'claim';
  const title = figure ? shownTitle(figure) : (part.querySelector('.card-claim')?.textContent ?? '');
  return { ...common, kind, title, address: figure ? inState(address.href, figure) : address.href };
}
