import { startCharts } from './charts.ts';
import { startCiting } from './cite.ts';
import { startEvidence } from './evidence.ts';
import { startHint } from './hint.ts';
import { startLanguageSwitch } from './language.ts';
import { startSearch } from './search/opener.ts';
import { startThemeSwitch } from './theme.ts';

startThemeSwitch();
startLanguageSwitch();
startEvidence();
startCiting();
startCharts();
startSearch();
startHint();

const chapter = document.querySelector<HTMLElement>('[data-chapter]');
if (chapter) {
  const read = (): void => {
    void import('./reading.ts').then(({ startReading }) => startReading(chapter));
  };
  if ('requestIdleCallback' in window) requestIdleCallback(read);
  else setTimeout(read, 200);
}
