import { LANGUAGES, type Language } from '../../languages.ts';
import { amountOf } from '../../ledger/amounts.ts';
import { need, rowsOf, type Lookup } from '../../ledger/lookup.ts';
import { markOf } from '../../ledger/mark.ts';
import type { Claim } from '../../ledger/schema/claim.ts';
import type { SearchRecord } from '../record.ts';
import { foldedWords } from '../words.ts';

type Texts = Partial<Record<Language, string>>;

/** Everything in the ledger that can be found, in one language. */
export function ledgerRecords(language: Language, ledger: Lookup): SearchRecord[] {
  const { documents, entities, terms, events, claims } = ledger.ledger;
  const others = (texts: Texts): string[] =>
    LANGUAGES.filter((one) => one !== language).flatMap((one) => texts[one] ?? []);
  const otherLists = (lists: Record<Language, string[]>): string[] =>
    LANGUAGES.filter((one) => one !== language).flatMap((one) => lists[one]);
  return [
    ...documents.map((one): SearchRecord => ({
      kind: 'document',
      address: `documents/${one.id}/`,
      title: one.title[language],
      aliases: [one.short[language], `${one.id}`],
      foreign: others(one.short),
      facets: { kind: ['document'], document: [one.id] },
      text: [
        one.kind,
        one.origin,
        one.purpose,
        one.content,
        one.value,
        one.limitation,
        one.sourcing,
        one.publisher,
      ]
        .map((text) => text[language])
        .concat(one.damage.map(({ note }) => note[language]))
        .join(' '),
    })),
    ...entities.map((one): SearchRecord => ({
      kind: 'entity',
      address: `who/${one.id}/`,
      title: one.name[language],
      aliases: [...one.aliases[language], ...one.offices.map(({ title }) => title[language])],
      foreign: [...others(one.name), ...otherLists(one.aliases)],
      facets: { kind: ['entity'], ...(one.party && { party: [one.party] }) },
      text: [one.description[language], ...one.offices.map(({ title }) => title[language])].join(' '),
    })),
    ...terms.map((one): SearchRecord => ({
      kind: 'term',
      address: `glossary/#${one.id}`,
      title: one.term[language],
      aliases: one.aliases[language],
      foreign: [...others(one.term), ...otherLists(one.aliases)],
      facets: { kind: ['term'] },
      text: one.definition[language],
    })),
    ...events.map((one): SearchRecord => ({
      kind: 'event',
      address: `timeline/#${one.id}`,
      title: one.text[language],
      aliases: one.date ? [one.date] : [],
      foreign: [],
      mark: one.status,
      facets: { kind: ['event'], status: [one.status], party: one.lanes },
      text: one.outcome?.text[language] ?? '',
    })),
    ...claims.map((one) => claimRecord(one, language, ledger)),
  ];
}

function claimRecord(claim: Claim, language: Language, ledger: Lookup): SearchRecord {
  const document = need(ledger.documents, claim.document, 'document');
  const title = claim.text[language];
  const said = new Set(foldedWords(title));
  const amount = amountOf(claim, ledger.claims);
  const number = amount === undefined ? [] : foldedWords(String(amount)).filter((word) => !said.has(word));
  return {
    kind: 'claim',
    address: `evidence/${claim.id}/`,
    title,
    aliases: number,
    foreign: [],
    mark: markOf(claim),
    place: document.short[language],
    facets: {
      kind: ['claim'],
      document: [claim.document],
      status: [claim.status],
      check: [claim.check.verdict],
      party: claim.parties,
    },
    text: [
      ...claim.evidence.map((one) => (document.language === language ? one.fragment : one.translation)),
      claim.attribution?.[language],
      claim.caveat?.[language],
      ...rowsOf(claim, ledger).map((row) => row.correction?.[language]),
    ]
      .filter(Boolean)
      .join(' '),
  };
}
