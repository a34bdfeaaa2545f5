import { announce } from './announce.ts';

/** Keys that go on and back; a presenter's remote sends Page Up and Page Down. Up and down scroll, for charts are tall. */
const MOVES: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  PageUp: -1,
};

/** Milliseconds without scrolling after which the page is at rest. */
const REST = 120;

const slides = [...document.querySelectorAll<HTMLElement>('[data-slide]')];
const bar = document.querySelector<HTMLElement>('[data-slide-bar]');
if (bar && slides.length > 0) start(bar);

function start(bar: HTMLElement): void {
  const position = bar.querySelector<HTMLElement>('[data-slide-position]');
  const buttons = [...bar.querySelectorAll<HTMLButtonElement>('[data-move]')];
  const full = bar.querySelector<HTMLButtonElement>('[data-full]');
  const opened = slides.findIndex(({ id }) => `#${id}` === location.hash);
  let current = Math.max(0, opened);
  let moved = false;

  const mark = (): void => {
    const slide = slides[current];
    if (position) position.textContent = slide?.querySelector('.slide-place')?.textContent ?? '';
    for (const button of buttons) button.disabled = !slides[current + Number(button.dataset['move'])];
  };
  const go = (to: number): void => {
    const slide = slides[to];
    if (!slide) return;
    current = to;
    moved = true;
    slide.scrollIntoView({ block: 'start' });
    slide.focus({ preventScroll: true });
    history.replaceState(history.state, '', `#${slide.id}`);
    mark();
    announce(slide.querySelector('h1, h2')?.textContent?.trim() ?? '');
  };

  // The slides above grow when the typefaces and charts arrive, and push away the one that the address names.
  const settle = (): void => {
    if (moved || opened < 0) return;
    slides[opened]?.scrollIntoView({ block: 'start', behavior: 'instant' });
    current = opened;
    mark();
  };
  void document.fonts.ready.then(settle);
  addEventListener('load', settle);
  addEventListener('wheel', () => (moved = true), { passive: true, once: true });
  addEventListener('touchmove', () => (moved = true), { passive: true, once: true });

  bar.hidden = false;
  document.documentElement.dataset['slides'] = '';
  mark();
  for (const button of buttons)
    button.addEventListener('click', () => go(current + Number(button.dataset['move'])));
  if (full && document.fullscreenEnabled) startFullScreen(full);
  else full?.remove();

  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isUsed(event.target)) return;
    const move = MOVES[event.key];
    if (move) {
      event.preventDefault();
      go(current + move);
    } else if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault();
      go(event.key === 'Home' ? 0 : slides.length - 1);
    } else if (event.code === 'KeyF') full?.click();
  });

  // Whoever scrolls goes on from the slide that they see, once the page has come to rest.
  let rest: ReturnType<typeof setTimeout> | undefined;
  const follow = (): void => {
    const seen = slides.findLastIndex((slide) => slide.getBoundingClientRect().top <= innerHeight / 2);
    current = Math.max(0, seen);
    mark();
  };
  addEventListener(
    'scroll',
    () => {
      clearTimeout(rest);
      rest = setTimeout(follow, REST);
    },
    { passive: true },
  );
}

function startFullScreen(button: HTMLButtonElement): void {
  const [enter, leave] = [button.textContent, button.dataset['end'] ?? ''];
  button.addEventListener('click', () => {
    void (document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen());
  });
  document.addEventListener('fullscreenchange', () => {
    button.textContent = document.fullscreenElement ? leave : enter;
  });
}

/** True where the keys belong to what has the focus: a field, a button, an open card or dialog, a chart's drawing. */
function isUsed(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return (
    target.closest('input, textarea, select, button, summary, dialog, [popover], [role="application"]') !==
    null
  );
}
