import { announce } from './announce.ts';
import { shownTitle } from './chartState.ts';

/** A chart whose edge is nearer to the window's than this part of it is out of sight. */
const EDGE = 0.2;

/**
 * Sets the state that a link in the prose names, as if its address had been opened: every interaction
 * takes its state from the address. Back returns to the state before.
 */
export async function followStateLink(
  link: HTMLAnchorElement,
  figure: HTMLElement,
  ready: Promise<void>,
): Promise<void> {
  await ready;
  const address = new URL(location.href);
  address.search = new URL(link.href).search;
  history.pushState(history.state, '', address);
  dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
  announce([shownTitle(figure), figure.querySelector('[data-says-state]')?.textContent.trim()].join(' '));
  const { top, bottom } = figure.getBoundingClientRect();
  if (top > innerHeight * (1 - EDGE) || bottom < innerHeight * EDGE)
    figure.scrollIntoView({ block: 'start' });
}
