import type { Listener } from './contents.ts';
import { readSetting, storeSetting } from './storage.ts';

/** Keeps the section where the reader is, on this device only, and offers to go on there next time. */
export function offerResume(chapter: HTMLElement, reading: { listen: (listener: Listener) => void }): void {
  const key = `place:${chapter.dataset['chapter'] ?? ''}`;
  const stored = readSetting(key);
  const section = stored ? document.getElementById(stored) : null;
  const bar = document.querySelector<HTMLElement>('[data-resume]');
  const close = (): void => {
    if (bar) bar.hidden = true;
  };
  if (section && bar && !location.hash && scrollY < innerHeight / 2) {
    const link = document.querySelector(`.contents a[href="#${CSS.escape(section.id)}"]`);
    const name = bar.querySelector('[data-resume-name]');
    const go = bar.querySelector<HTMLAnchorElement>('[data-resume-go]');
    if (link && name && go) {
      name.textContent = link.textContent;
      go.href = `#${section.id}`;
      bar.hidden = false;
      go.addEventListener('click', close);
      bar.querySelector('[data-resume-close]')?.addEventListener('click', close);
      addEventListener('scroll', () => scrollY > innerHeight && close(), { passive: true });
    }
  }
  reading.listen((at) => storeSetting(key, at.id));
}
