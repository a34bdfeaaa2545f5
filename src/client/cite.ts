/** Buttons with `data-cite` compose a citation from the page that they stand on; the code for it loads when one is pressed. */
export function startCiting(): void {
  showCiteButtons(document);
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-cite]') : null;
    if (button) void import('./citation.ts').then(({ showCitation }) => showCitation(button));
  });
}

/** The buttons do nothing without scripts, and so they are hidden until a script is there. */
export function showCiteButtons(place: ParentNode): void {
  for (const button of place.querySelectorAll<HTMLElement>('[data-cite]')) button.hidden = false;
}
