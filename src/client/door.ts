import { startLanguageSwitch } from './language.ts';
import { readSetting } from './storage.ts';

startLanguageSwitch();

// Whoever chose a language before is taken there, unless they came back from it on purpose.
const chosen = document.querySelector<HTMLAnchorElement>(
  `a[data-language="${CSS.escape(readSetting('language') ?? '')}"]`,
);
if (chosen && !document.referrer.startsWith(location.origin)) location.replace(chosen.href);
