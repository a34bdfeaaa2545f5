import type { Localised } from '../../languages.ts';
import type { Lookup } from '../../ledger/lookup.ts';
import { MARKS, type Mark } from '../../ledger/mark.ts';
import type { ChartModel, ChartRow } from '../chart.ts';
import { rowOfClaim } from '../rows.ts';
import type { SiteId } from './sites.ts';

/** Something that the documents place on the map: a link between two sites, or a thing at some. */
export interface Placing {
  row: ChartRow;
  sites: readonly SiteId[];
  /** True where it joins its two sites. */
  link: boolean;
}

export interface Places extends ChartModel {
  placings: readonly Placing[];
}

const PLACINGS: readonly { claim: string; sites: readonly SiteId[]; link: boolean; label: Localised }[] = [
  {
    claim: 'agreed-to-strengthen-ai-cooperation',
    sites: ['moscow', 'beijing'],
    link: true,
    label: {
      en: 'Moscow – Beijing: closer work on AI agreed',
      ru: 'Москва — Пекин: договорились теснее работать над ИИ',
    },
  },
  {
    claim: 'supercomputer-agreement',
    sites: ['astana', 'beijing'],
    link: true,
    label: {
      en: 'Astana – Beijing: supercomputer agreement; by the check, signed but not delivered',
      ru: 'Астана — Пекин: соглашение о суперкомпьютере; по данным проверки, подписано, но машины нет',
    },
  },
  {
    claim: 'talks-at-st-petersburg-forum',
    sites: ['st-petersburg', 'unnamed'],
    link: true,
    label: {
      en: 'St Petersburg forum: talks with Chinese centres told of',
      ru: 'Петербургский форум: рассказали о переговорах с китайскими центрами',
    },
  },
  {
    claim: 'talks-at-eastern-economic-forum',
    sites: ['vladivostok', 'unnamed'],
    link: true,
    label: {
      en: 'Eastern Economic Forum, Vladivostok: the same talks told of',
      ru: 'Восточный форум, Владивосток: рассказали о тех же переговорах',
    },
  },
  {
    claim: 'vtb-ai-centre-considered',
    sites: ['moscow', 'unnamed'],
    link: true,
    label: {
      en: 'Moscow – China: VTB considers an AI centre',
      ru: 'Москва — Китай: ВТБ рассматривает создание ИИ-центра',
    },
  },
  {
    claim: 'imagined-phds-novosibirsk-shenzhen',
    sites: ['novosibirsk', 'shenzhen'],
    link: true,
    label: {
      en: 'Novosibirsk – Shenzhen: researchers together, as the essay imagines',
      ru: 'Новосибирск — Шэньчжэнь: исследователи вместе, как воображает эссе',
    },
  },
  {
    claim: 'imagined-ai-institute',
    sites: ['moscow', 'beijing'],
    link: false,
    label: {
      en: 'Moscow or Beijing: a joint institute, imagined by the essay; no such project was found',
      ru: 'Москва или Пекин: общий институт, воображаемый в эссе; такого проекта не найдено',
    },
  },
  {
    claim: 'vtb-office-in-shanghai',
    sites: ['shanghai'],
    link: false,
    label: {
      en: 'Shanghai: VTB’s office; by the check it is a branch',
      ru: 'Шанхай: представительство ВТБ; по данным проверки, это филиал',
    },
  },
  {
    claim: 'thirtieth-regular-meeting',
    sites: ['hangzhou'],
    link: false,
    label: {
      en: 'Hangzhou: the 30th regular meeting; only the check names the city',
      ru: 'Ханчжоу: 30-я регулярная встреча; город называет только проверка',
    },
  },
  {
    claim: 'astana-hub-open',
    sites: ['astana'],
    link: false,
    label: { en: 'Astana: the technopark Astana Hub is open', ru: 'Астана: открыт технопарк Astana Hub' },
  },
];

/** What the documents place in cities or between them, in the order of its numbers on the map. */
export function placesOnMap(ledger: Lookup): Places {
  const placings = PLACINGS.map(({ claim, sites, link, label }) => ({
    row: rowOfClaim(ledger, claim, label),
    sites,
    link,
  }));
  return { rows: placings.map(({ row }) => row), placings };
}

/** The marks that links have, in the order of their certainty: each is a kind of line on the map. */
export function kindsOfLines({ placings }: Places): Mark[] {
  return MARKS.filter((mark) => placings.some(({ link, row }) => link && row.mark === mark));
}
