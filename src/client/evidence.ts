import { showCiteButtons } from './cite.ts';

/** Width from which a card stands in the margin beside its line. */
const MARGIN_FROM = 1232;
const GAP = 8;

/** Opens a claim's or a term's card where its link stands; without it the link leads to the page. */
export function startEvidence(): void {
  document.addEventListener('click', (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('a[data-claim], a[data-term]')
        : null;
    if (!link) return;
    event.preventDefault();
    void openCard(link);
  });
  for (const event of ['pointerover', 'focusin']) document.addEventListener(event, fetchAhead);
}

/** Asks for a card as soon as the reader comes near its link, so that it opens at once. */
function fetchAhead({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-claim]') : null;
  if (link && !document.getElementById(`card-${link.dataset['claim']}`)) void fetchPage(link.href);
}

const pages = new Map<string, Promise<Document | undefined>>();

/** A claim's page, asked for once. */
function fetchPage(address: string): Promise<Document | undefined> {
  const asked =
    pages.get(address) ??
    fetch(address).then(
      async (response) =>
        response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : undefined,
      () => undefined,
    );
  pages.set(address, asked);
  return asked;
}

async function openCard(link: HTMLAnchorElement): Promise<void> {
  const id = link.dataset['claim'] ? `card-${link.dataset['claim']}` : `term-${link.dataset['term']}`;
  const card = document.getElementById(id) ?? (await fetchCard(link, id));
  if (!card) {
    location.assign(link.href);
    return;
  }
  showCiteButtons(card);
  link.setAttribute('aria-expanded', 'true');
  card.showPopover();
  place(card, link);
  card.focus({ preventScroll: true });
  card.addEventListener(
    'toggle',
    (event) => {
      if (event.newState !== 'closed') return;
      link.removeAttribute('aria-expanded');
      if (document.activeElement === document.body || card.contains(document.activeElement))
        link.focus({ preventScroll: true });
    },
    { once: true },
  );
}

/** The card of a claim, made from the claim's own page. */
async function fetchCard(link: HTMLAnchorElement, id: string): Promise<HTMLElement | undefined> {
  const page = await fetchPage(link.href);
  const known = document.getElementById(id);
  if (known) return known;
  const source = page?.querySelector('[data-card]');
  if (!source) {
    pages.delete(link.href);
    return undefined;
  }
  const card = document.createElement('div');
  card.id = id;
  card.className = 'card';
  card.popover = 'auto';
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  const text = source.querySelector('#claim-text');
  if (text) text.id = `${id}-text`;
  card.setAttribute('aria-labelledby', `${id}-text`);
  card.innerHTML = source.innerHTML;
  card.append(closeButton(card));
  document.body.append(card);
  return card;
}

function closeButton(card: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'close';
  button.textContent = document.querySelector('#legend .close')?.textContent ?? '×';
  button.addEventListener('click', () => card.hidePopover());
  return button;
}

/** Puts the card into the margin on wide screens, else under or over its line; CSS docks it on phones. */
function place(card: HTMLElement, link: HTMLAnchorElement): void {
  if (innerWidth < 704) return;
  const line = [...link.getClientRects()].at(-1) ?? link.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const column = link.closest('.prose')?.getBoundingClientRect();
  const margin = innerWidth >= MARGIN_FROM && column && !link.closest('figure');
  const text = link.closest('p, li')?.getBoundingClientRect().right ?? line.right;
  const left = margin
    ? Math.min(text + 3 * GAP, innerWidth - width - GAP)
    : Math.min(line.left, innerWidth - width - 2 * GAP);
  const below = line.bottom + GAP + height <= innerHeight;
  const top = margin
    ? Math.max(GAP, Math.min(line.top, innerHeight - height - GAP))
    : below
      ? line.bottom + GAP
      : Math.max(GAP, line.top - height - GAP);
  const overlaps = margin && left < line.right + GAP;
  card.style.setProperty('left', `${Math.max(GAP, left)}px`);
  card.style.setProperty(
    'top',
    `${overlaps ? (below ? line.bottom + GAP : Math.max(GAP, line.top - height - GAP)) : top}px`,
  );
}
