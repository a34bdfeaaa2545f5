import type { Entity } from '../../ledger/schema/entity.ts';

/** Blocks of names: the three parties, what Russia and China hold together, and everybody else. */
export const GROUPS = ['russia', 'joint', 'kazakhstan', 'china', 'others'] as const;
export type Group = (typeof GROUPS)[number];

/** Entities that belong to no single party, by where they are drawn. */
const SHARED: ReadonlyMap<string, Group> = new Map<string, Group>([
  ['ai-expert-council', 'joint'],
  ['ai-working-group', 'joint'],
  ['communications-subcommission', 'joint'],
  ['regular-meetings-commission', 'joint'],
  ['heads-of-government-meeting', 'joint'],
  ['youth-games', 'joint'],
  ['kaznu-supercomputer', 'kazakhstan'],
]);

/** The block that an entity is drawn in. */
export function groupOf({ id, party }: Pick<Entity, 'id' | 'party'>): Group {
  return party ?? SHARED.get(id) ?? 'others';
}

/** Names too long for the drawing; labels of the chart's words, under `short-{id}`, have them shorter. */
export const SHORTENED: ReadonlySet<string> = new Set([
  'eastern-economic-forum',
  'st-petersburg-forum',
  'mincifry',
  'russian-government',
  'world-ai-cooperation-organization',
  'china-ai-programme',
  'foreign-computers-replacement',
  'education-industry-pilot',
  'social-credit',
  'belt-and-road',
  'tokayev',
  'kaznu',
  'al-farabi-valley',
  'kazakh-parliament',
  'pathogen-access-system',
  'who',
  'quad',
  'un',
  'silk-road-universities-alliance',
  'eaeu',
  'ai-expert-council',
  'ai-working-group',
  'communications-subcommission',
  'regular-meetings-commission',
  'heads-of-government-meeting',
  'youth-games',
  'kaznu-supercomputer',
]);
