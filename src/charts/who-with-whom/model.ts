import { need, type Lookup } from '../../ledger/lookup.ts';
import { sentenceOf } from '../../ledger/sentence.ts';
import type { Localised } from '../../languages.ts';
import type { ChartModel, ChartRow } from '../chart.ts';
import { rowOfClaim } from '../rows.ts';
import { GROUPS, groupOf, type Group } from './groups.ts';

/** A name of the network. */
export interface Node {
  id: string;
  name: Localised;
  group: Group;
  /** How many relations it stands in. */
  degree: number;
}

/** A relation as a row: its label is the whole sentence. */
export interface Edge extends ChartRow {
  from: string;
  to: string;
  document: string;
}

export interface Network extends ChartModel {
  rows: readonly Edge[];
  /** Nodes by group, in the order in which they are drawn. */
  nodes: readonly Node[];
}

/** Rounds of ordering; more change nothing. */
const ROUNDS = 12;

/** Everybody that content/relations.yaml joins, with what joins them. */
export function whoWithWhom(ledger: Lookup): Network {
  const times = new Map<string, number>();
  const rows = ledger.ledger.relations.map(({ from, to, sentence: pattern, claim }): Edge => {
    const names = {
      from: need(ledger.entities, from, 'entity').name,
      to: need(ledger.entities, to, 'entity').name,
    };
    const sentence = { en: sentenceOf(pattern, names, 'en'), ru: sentenceOf(pattern, names, 'ru') };
    const pair = `${from}--${to}`;
    const time = (times.get(pair) ?? 0) + 1;
    times.set(pair, time);
    // The claim's amount is not the relation's: who joins whom has no size.
    const { label: words, date, status, check, mark } = rowOfClaim(ledger, claim, sentence);
    return {
      ...{ label: words, ...(date && { date }), status, ...(check && { check }), mark, claim },
      id: time === 1 ? pair : `${pair}--${time}`,
      from,
      to,
      document: need(ledger.claims, claim, 'claim').document,
    };
  });
  const ids = [...new Set(rows.flatMap(({ from, to }) => [from, to]))];
  const nodes = ids.map((id): Node => {
    const entity = need(ledger.entities, id, 'entity');
    const degree = rows.filter(({ from, to }) => from === id || to === id).length;
    return { id, name: entity.name, group: groupOf(entity), degree };
  });
  return { rows, nodes: ordered(nodes, rows) };
}

/**
 * Orders the nodes of each group so that neighbours stand near each other: a node moves to the mean
 * place of its neighbours, some rounds over; ties go by id, so that every build gives one order. The
 * most joined of a group, the country itself, stays at the group's head.
 */
function ordered(nodes: readonly Node[], edges: readonly Edge[]): Node[] {
  let order = GROUPS.flatMap((group) =>
    nodes
      .filter((node) => node.group === group)
      .sort((a, b) => b.degree - a.degree || a.id.localeCompare(b.id)),
  );
  const heads = new Set(GROUPS.map((group) => order.find((node) => node.group === group)?.id));
  for (let round = 0; round < ROUNDS; round += 1) {
    const place = new Map(order.map(({ id }, index) => [id, index]));
    const pull = ({ id }: Node): number => {
      if (heads.has(id)) return -1;
      const others = edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
      return others.reduce((sum, other) => sum + (place.get(other) ?? 0), 0) / others.length;
    };
    const pulls = new Map(order.map((node) => [node.id, pull(node)]));
    order = GROUPS.flatMap((group) =>
      order
        .filter((node) => node.group === group)
        .sort((a, b) => (pulls.get(a.id) ?? 0) - (pulls.get(b.id) ?? 0) || a.id.localeCompare(b.id)),
    );
  }
  return order;
}
