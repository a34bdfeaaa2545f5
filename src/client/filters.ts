import { announce } from './announce.ts';

/**
 * Filters things by their `data-filter` words; the choice is kept in the address, unknown values are
 * ignored. A group of them (`data-filter-group`) goes with its last one, and what stands for them in a
 * drawing (`data-row` of the same name) is dimmed.
 */
function startFilters(form: HTMLFormElement): void {
  const selects = [...form.querySelectorAll('select')];
  const rows = [...document.querySelectorAll<HTMLElement>('[data-filter]')];
  const output = document.querySelector<HTMLOutputElement>('output[data-count]');
  const empty = document.querySelector<HTMLElement>('[data-filter-empty]');
  const filtered = document.querySelector<HTMLElement>('[data-filtered]');
  const parameters = new URLSearchParams(location.search);
  for (const select of selects) {
    const wanted = parameters.get(select.name);
    if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted ?? '';
  }
  const apply = (): void => {
    const wanted = selects.filter(({ value }) => value).map(({ name, value }) => `${name}:${value}`);
    let shown = 0;
    for (const row of rows) {
      const has = (row.dataset['filter'] ?? '').split(' ');
      row.hidden = !wanted.every((word) => has.includes(word));
      if (!row.hidden) shown += 1;
      const { row: name } = row.dataset;
      if (!name) continue;
      for (const shape of document.querySelectorAll(`svg [data-row="${CSS.escape(name)}"]`))
        shape.classList.toggle('dim', row.hidden);
    }
    for (const group of document.querySelectorAll<HTMLElement>('[data-filter-group]')) {
      group.hidden = !group.querySelector('[data-filter]:not([hidden])');
    }
    if (empty) empty.hidden = shown > 0;
    if (filtered) filtered.hidden = shown === 0;
    if (output && (wanted.length > 0 || output.dataset['changed'])) {
      output.dataset['changed'] = 'true';
      output.textContent = `${output.dataset['shown'] ?? ''}: ${shown} / ${rows.length}`;
    }
  };
  const keep = (): void => {
    const address = new URL(location.href);
    for (const { name, value } of selects) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.replaceState(history.state, '', address);
    apply();
    announce(output?.textContent ?? '');
    form.dispatchEvent(new CustomEvent('filtered', { bubbles: true }));
  };
  empty?.querySelector('[data-filter-reset]')?.addEventListener('click', () => {
    form.reset();
    selects[0]?.focus();
  });
  form.addEventListener('change', keep);
  form.addEventListener('reset', () => setTimeout(keep));
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filters]')) startFilters(form);
