import { LANGUAGES, type Localised } from '../../languages.ts';
import { need, type Lookup } from '../../ledger/lookup.ts';
import { markOf } from '../../ledger/mark.ts';
import { PARTIES, type Party } from '../../ledger/schema/claim.ts';
import type { TimelineEvent } from '../../ledger/schema/event.ts';
import { strings } from '../../strings/index.ts';
import { dateExtent, type DateExtent } from '../../text/dates.ts';
import type { ChartModel, ChartRow } from '../chart.ts';
import { ofParties } from '../parties.ts';

/** An event as a point: its claim is the first that it rests on. */
export interface TimelineRow extends ChartRow {
  event: TimelineEvent;
  /** The lane that it is drawn in; the other parties are named by squares. */
  lane: Party;
  others: readonly Party[];
  /** Absent where no document dates it. */
  extent?: DateExtent;
  /** The check found otherwise, or a plan's time is over: what became of it stands beside its name. */
  corrected: boolean;
}

export interface Timeline extends ChartModel {
  rows: readonly TimelineRow[];
  /** In the order of time; of two that begin together the vaguer one is first. */
  dated: readonly (TimelineRow & { extent: DateExtent })[];
  undated: readonly TimelineRow[];
}

/** Year from which a plan is not over: the check was made in November 2026. */
export const CHECKED = 2026.9;
const FOUND: Localised = { en: 'The check', ru: 'Проверка' };
/** Every event is drawn once. China takes part in most, so its own lane is for what it does alone. */
const LANE_ORDER: readonly Party[] = ['russia', 'kazakhstan', 'others', 'china'];

/** Every event of the ledger, with the date that a document gives it and no other. */
export function timeline(ledger: Lookup): Timeline {
  const rows = ledger.ledger.events.map((event) => rowOfEvent(event, ledger));
  const dated = rows
    .flatMap((row) => (row.extent ? [{ ...row, extent: row.extent }] : []))
    .sort((a, b) => a.extent.from - b.extent.from || b.extent.to - a.extent.to);
  const undated = rows
    .filter(({ extent }) => !extent)
    .sort((a, b) => PARTIES.indexOf(a.lane) - PARTIES.indexOf(b.lane));
  return { rows: [...dated, ...undated], dated, undated };
}

/** An event as a point of a chart. @throws Error that names a claim that does not exist */
export function rowOfEvent(event: TimelineEvent, { claims }: Lookup): TimelineRow {
  const first = need(claims, event.claims[0] ?? '', 'claim');
  const lane = LANE_ORDER.find((party) => event.lanes.includes(party)) ?? 'others';
  const extent = event.date === undefined ? undefined : dateExtent(event.date);
  const { verdict } = first.check;
  const over = event.kind === 'plan' && extent !== undefined && extent.to <= CHECKED;
  return {
    id: event.id,
    label: localise((language) =>
      event.outcome
        ? `${event.text[language]}. ${FOUND[language]}: ${event.outcome.text[language]}`
        : event.text[language],
    ),
    series: localise((language) => ofParties(strings(language).eventKind[event.kind], event.lanes, language)),
    ...(event.date && { date: event.date }),
    status: event.status,
    check: verdict,
    mark: markOf({ ...first, status: event.status }),
    claim: first.id,
    event,
    lane,
    others: event.lanes.filter((party) => party !== lane),
    ...(extent && { extent }),
    corrected: verdict === 'differs' || verdict === 'contradicted' || over,
  };
}

function localise(text: (language: (typeof LANGUAGES)[number]) => string): Localised {
  return Object.fromEntries(LANGUAGES.map((language) => [language, text(language)])) as Localised;
}
