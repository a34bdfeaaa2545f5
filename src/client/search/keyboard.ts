/** Lets arrow keys walk from the field through the results and back; letters typed on a result go on in the field. */
export function walkResults(input: HTMLInputElement, area: HTMLElement): void {
  area.addEventListener('keydown', (event) => {
    const links = [
      ...area.querySelectorAll<HTMLAnchorElement>('[data-suggestion], [data-results] a, [data-search-all]'),
    ].filter(({ hidden }) => !hidden);
    const at = links.findIndex((link) => link === document.activeElement);
    const inField = document.activeElement === input;
    if (event.key === 'ArrowDown' && (inField || at >= 0)) links[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? input).focus();
    else if (event.key === 'Home' && at >= 0) links[0]?.focus();
    else if (event.key === 'End' && at >= 0) links.at(-1)?.focus();
    else {
      // The key itself still arrives in the field.
      if (
        at >= 0 &&
        event.key.length === 1 &&
        event.key !== ' ' &&
        !event.ctrlKey &&
        !event.metaKey &&
        !event.altKey
      )
        input.focus();
      return;
    }
    event.preventDefault();
  });
}
