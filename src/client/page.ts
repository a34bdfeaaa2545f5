import { startCharts } from './charts.ts';
import { startCopying } from './copy.ts';
import { startEvidence } from './evidence.ts';
import { startLanguageSwitch } from './language.ts';
import { startSearch } from './search/opener.ts';
import { startThemeSwitch } from './theme.ts';

startThemeSwitch();
startLanguageSwitch();
startEvidence();
startCopying();
startCharts();
startSearch();
