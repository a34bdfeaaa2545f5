import type { Party } from '../../ledger/schema/claim.ts';

export type SiteId =
  | 'st-petersburg'
  | 'moscow'
  | 'novosibirsk'
  | 'vladivostok'
  | 'astana'
  | 'beijing'
  | 'shanghai'
  | 'hangzhou'
  | 'shenzhen'
  | 'unnamed';

/** A place on the map. Its name is that of the entity with its id. */
export interface Site {
  id: SiteId;
  party: Exclude<Party, 'others'>;
  /** Longitude and latitude in degrees, general knowledge: no document gives them. */
  at: readonly [number, number];
  shape: 'city' | 'forum' | 'unnamed';
}

export const SITES: readonly Site[] = [
  { id: 'st-petersburg', party: 'russia', at: [30.32, 59.94], shape: 'forum' },
  { id: 'moscow', party: 'russia', at: [37.62, 55.75], shape: 'city' },
  { id: 'novosibirsk', party: 'russia', at: [82.93, 55.03], shape: 'city' },
  { id: 'vladivostok', party: 'russia', at: [131.9, 43.12], shape: 'forum' },
  { id: 'astana', party: 'kazakhstan', at: [71.43, 51.13], shape: 'city' },
  { id: 'beijing', party: 'china', at: [116.4, 39.9], shape: 'city' },
  { id: 'shanghai', party: 'china', at: [121.47, 31.23], shape: 'city' },
  { id: 'hangzhou', party: 'china', at: [120.16, 30.27], shape: 'city' },
  { id: 'shenzhen', party: 'china', at: [114.06, 22.54], shape: 'city' },
  // Stands for "somewhere in China", where a document names no city.
  { id: 'unnamed', party: 'china', at: [101, 33.5], shape: 'unnamed' },
];
