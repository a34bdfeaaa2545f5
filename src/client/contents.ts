/** Part of the window, from its top, where the section being read has begun. */
const LINE = 0.3;

export type Listener = (section: HTMLElement, name: string) => void;

/** Marks the section being read in the list of contents, and tells who listens. */
export function followReading(): { listen: (listener: Listener) => void } {
  const listeners: Listener[] = [];
  const list = document.getElementById('contents-list');
  const here = document.querySelector<HTMLElement>('[data-here]');
  const entries = [...(list?.querySelectorAll<HTMLAnchorElement>('li a') ?? [])].flatMap((link) => {
    const section = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return section ? [{ link, section }] : [];
  });
  const mark = (): void => {
    const current = entries.filter(
      ({ section }) => section.getBoundingClientRect().top < innerHeight * LINE + 1,
    );
    const last = current.at(-1);
    for (const { link } of entries) {
      if (link === last?.link) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    if (here) here.textContent = last?.link.textContent ?? '';
    if (last) for (const listener of listeners) listener(last.section, last.link.textContent);
  };
  const observer = new IntersectionObserver(mark, { rootMargin: `0px 0px -${(1 - LINE) * 100}% 0px` });
  for (const { section } of entries) observer.observe(section);
  list?.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a') && list.matches(':popover-open'))
      list.hidePopover();
  });
  return { listen: (listener) => listeners.push(listener) };
}
