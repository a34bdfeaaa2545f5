import { startCharts } from './charts.ts';
import { startCiting } from './cite.ts';
import { startEvidence } from './evidence.ts';
import { startLanguageSwitch } from './language.ts';
import { startThemeSwitch } from './theme.ts';

startThemeSwitch();
startLanguageSwitch();
startEvidence();
startCiting();
startCharts();
