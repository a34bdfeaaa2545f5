import { need } from '../../ledger/lookup.ts';
import type { Frame, Size } from '../chart.ts';
import { textWidth } from '../measure.ts';
import { arcBetween, type Arc, type Box, type Point } from './geometry.ts';
import type { Places, Placing } from './model.ts';
import { along, around, placeAll, type Wish } from './placement.ts';
import { mapBase, type MapBase } from './projection.ts';
import { SITES, type Site, type SiteId } from './sites.ts';

export const FONT = 14;
const NAME_HEIGHT = 17;
const TAGS = { wide: 19, narrow: 17 } as const;
export const COUNTRIES = ['russia', 'kazakhstan', 'china'] as const;

/** How far each link bows, by its place in the list; found by search, held by the test. */
const BENDS: Record<Size, readonly number[]> = {
  wide: [-0.41, -0.15, -0.09, 0.25, 0.14, 0.08],
  narrow: [-0.23, -0.13, 0.71, 0.19, 0.49, 0.09],
};
/** Where a country's name stands best, as longitude and latitude of its middle, and how far off it may be. */
const NAMED_AT: Record<(typeof COUNTRIES)[number], { at: [number, number]; reach: [number, number] }> = {
  russia: { at: [100, 65], reach: [28, 6] },
  kazakhstan: { at: [67, 47.5], reach: [13, 5] },
  china: { at: [90, 35], reach: [18, 9] },
};

export interface MapLayout {
  base: MapBase;
  sites: readonly (Site & Point & { name: string })[];
  links: readonly { placing: Placing; arc: Arc; number: number }[];
  /** Boxes of names (`moscow`), of countries (`country-china`) and of numbers (`3`, `7-moscow`). */
  boxes: ReadonlyMap<string, Box>;
}

/** Places everything on the map so that no name lies on an arc, a site or another name. */
export function layoutMap({ placings }: Places, frame: Frame): MapLayout {
  const { size, width, ledger, language, label } = frame;
  const base = mapBase(size, width);
  const tag = { width: TAGS[size], height: TAGS[size] };
  const sites = SITES.map((site) => ({
    ...site,
    ...base.project(site.at),
    name: site.id === 'unnamed' ? label('unnamed') : need(ledger.entities, site.id, 'entity').name[language],
  }));
  const at = (id: SiteId | undefined): Point => {
    const site = sites.find((one) => one.id === id);
    if (!site) throw new Error(`There is no site "${id}". Mend: add it to sites.ts.`);
    return site;
  };
  const links = placings
    .map((placing, index) => ({ placing, number: index + 1 }))
    .filter(({ placing }) => placing.link)
    .map((one, index) => ({
      ...one,
      arc: arcBetween(at(one.placing.sites[0]), at(one.placing.sites[1]), BENDS[size][index] ?? 0),
    }));
  const wishes: Wish[] = [
    // A narrow map has no room for numbers: the words below it begin with the names of the cities.
    ...sites
      .filter(({ shape }) => size === 'wide' || shape !== 'unnamed')
      .map((site): Wish => {
        const box = { width: textWidth(site.name, FONT) + 2, height: NAME_HEIGHT };
        return {
          id: site.id,
          ...box,
          ...(size === 'wide' && { site }),
          candidates: around(site, box.width, box.height),
        };
      }),
    ...(size === 'narrow' ? [] : links).map(({ arc, number }): Wish => ({
      id: String(number),
      ...tag,
      own: arc,
      candidates: along(arc, tag.width, tag.height),
    })),
    ...placings.flatMap((placing, index) =>
      placing.link || size === 'narrow'
        ? []
        : placing.sites.map((id): Wish => ({
            id: `${index + 1}-${id}`,
            ...tag,
            site: at(id),
            candidates: around(at(id), tag.width, tag.height),
          })),
    ),
    ...COUNTRIES.map((id): Wish => {
      const box = { width: countryWidth(countryName(id, frame), size), height: 20 };
      const candidates = near(NAMED_AT[id]).map((place) => {
        const { x, y } = base.project(place);
        return { x: x - box.width / 2, y: y - box.height / 2 };
      });
      return { id: `country-${id}`, ...box, air: size === 'wide' ? 6 : 1, candidates };
    }),
  ];
  const boxes = placeAll(wishes, {
    arcs: links.map(({ arc }) => arc),
    taken: sites.map(({ x, y }) => ({ x: x - 7, y: y - 7, width: 14, height: 14 })),
    frame: { x: 6, y: 6, width: width - 12, height: base.height - 12 },
  });
  return { base, sites, links, boxes };
}

/** A grid of places about the best one, the near ones first. */
function near({ at: [longitude, latitude], reach }: (typeof NAMED_AT)['russia']): [number, number][] {
  const steps = Array.from({ length: 17 }, (_, index) => (index - 8) / 8);
  return steps
    .flatMap((east) => steps.map((north): [number, number] => [east, north]))
    .sort((a, b) => Math.hypot(...a) - Math.hypot(...b))
    .map(([east, north]) => [longitude + east * reach[0], latitude + north * reach[1]]);
}

/** A country's name: in spaced capitals where there is room. */
export function countryName(
  id: (typeof COUNTRIES)[number],
  { size, label, ledger, language }: Frame,
): string {
  return size === 'wide' ? label(`country-${id}`) : need(ledger.entities, id, 'entity').name[language];
}

function countryWidth(name: string, size: Size): number {
  return textWidth(name, 15) * 1.05 + (size === 'wide' ? name.length * 4.5 : 0);
}
