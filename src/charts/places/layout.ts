import { need } from '../../ledger/lookup.ts';
import type { Frame, Size } from '../chart.ts';
import { textWidth } from '../measure.ts';
import { arcBetween, cuts, overlap, type Arc, type Box, type Point } from './geometry.ts';
import type { Places, Placing } from './model.ts';
import { placeCountries, type CountryName } from './countryNames.ts';
import { degreeLabels, degreeTicks, type DegreeLabel, type Tick } from './degrees.ts';
import { along, around, placeAll, type Wish } from './placement.ts';
import { mapBase, type MapBase } from './projection.ts';
import { placeScale, type PlacedScale } from './scaleBar.ts';
import { SITES, type Site, type SiteId } from './sites.ts';

export const FONT = 14;
const NAME_HEIGHT = 17;
/** A number with its mark. */
const TAG = { width: 36, height: 19 } as const;

/** How far each link bows, by its place in the list; found by search, held by the test. */
const BENDS: Record<Size, readonly number[]> = {
  wide: [-0.28, -0.24, -0.3, 0.26, 0.45, 0.08],
  narrow: [-0.26, -0.09, 0.93, 0.24, 0.47, 0.05],
};

export interface MapLayout {
  base: MapBase;
  sites: readonly (Site & Point & { name: string })[];
  links: readonly { placing: Placing; arc: Arc; number: number }[];
  /** Boxes of names (`moscow`) and of numbers (`3`, `7-moscow`). */
  boxes: ReadonlyMap<string, Box>;
  countries: readonly CountryName[];
  ticks: readonly Tick[];
  degrees: readonly DegreeLabel[];
  scale: PlacedScale;
}

/** Units between a name and the border of the map. */
const EDGE = 5;

/** Places everything on the map so that no name lies on an arc, a site or another name. */
export function layoutMap({ placings }: Places, frame: Frame, bends = BENDS[frame.size]): MapLayout {
  const { size, width, ledger, language, label } = frame;
  const base = mapBase(size, width);
  const ticks = degreeTicks(base);
  const scale = placeScale(base, frame);
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
      arc: arcBetween(at(one.placing.sites[0]), at(one.placing.sites[1]), bends[index] ?? 0),
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
      ...TAG,
      own: arc,
      candidates: along(arc, TAG.width, TAG.height),
    })),
    ...placings.flatMap((placing, index) =>
      placing.link || size === 'narrow'
        ? []
        : placing.sites.map((id): Wish => ({
            id: `${index + 1}-${id}`,
            ...TAG,
            site: at(id),
            candidates: around(at(id), TAG.width, TAG.height),
          })),
    ),
  ];
  const arcs = links.map(({ arc }) => arc);
  // On the narrow map the coast of the right has more names than room: its parallels are named at the left.
  const degrees = degreeLabels(ticks, base, language).filter(
    ({ box, side }) =>
      !overlap(box, scale.box) &&
      !arcs.some((arc) => cuts(arc, box, 1)) &&
      (size === 'wide' || side !== 'right'),
  );
  const taken = [
    ...sites.map(({ x, y }) => ({ x: x - 7, y: y - 7, width: 14, height: 14 })),
    ...degrees.map(({ box }) => box),
    scale.box,
  ];
  // Names keep off the border.
  const room = {
    x: base.frame.x + EDGE,
    y: base.frame.y + EDGE,
    width: base.frame.width - 2 * EDGE,
    height: base.frame.height - 2 * EDGE,
  };
  const boxes = placeAll(wishes, { arcs, taken, frame: room });
  const countries = placeCountries(base, frame, { arcs, taken: [...taken, ...boxes.values()] });
  return { base, sites, links, boxes, countries, ticks, degrees, scale };
}
