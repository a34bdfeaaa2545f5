import type { Lookup } from '../../ledger/lookup.ts';
import type { Localised } from '../../languages.ts';
import type { ChartModel, ChartRow } from '../chart.ts';
import { rowOfClaim } from '../rows.ts';

/** A body and the row that it rests on. */
export interface Level {
  /** Key of the words' labels: `{key}-name` and `{key}-note`. */
  key: string;
  row: ChartRow;
}

/** Bodies from the outermost to the innermost. */
export interface Nest extends ChartModel {
  levels: readonly Level[];
}

const LEVELS: readonly { key: string; claim: string; label: Localised }[] = [
  {
    key: 'meeting',
    claim: 'thirtieth-regular-meeting',
    label: {
      en: 'Regular meeting of the heads of government, the 30th',
      ru: 'Регулярная встреча глав правительств, 30-я',
    },
  },
  {
    key: 'commission',
    claim: 'commission-preparing-regular-meetings',
    label: { en: 'Commission that prepares the meetings', ru: 'Комиссия по подготовке встреч' },
  },
  {
    key: 'subcommission',
    claim: 'subcommission-on-communications',
    label: {
      en: 'Subcommission on communications and information technology',
      ru: 'Подкомиссия по связи и информационным технологиям',
    },
  },
  {
    key: 'group',
    claim: 'ai-working-group-exists',
    label: { en: 'Working group on AI', ru: 'Рабочая группа по ИИ' },
  },
  {
    key: 'council',
    claim: 'expert-council-inside-working-group',
    label: {
      en: 'Expert Council on AI, to be set up',
      ru: 'Экспертный совет по ИИ, который должен появиться',
    },
  },
];

/** The chain of bodies that the communiqué of November 2025 names, as TASS quotes it. */
export function nestedInstitutions(ledger: Lookup): Nest {
  const levels = LEVELS.map(({ key, claim, label }) => ({ key, row: rowOfClaim(ledger, claim, label) }));
  return { rows: levels.map(({ row }) => row), levels };
}
