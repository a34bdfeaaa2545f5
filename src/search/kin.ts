const LEAST = 5;
/** Endings that make another kind of word of a place's or a thing's name: «шанхайский» is of Шанхай. */
const OF_NAMES = /(?:ийск|йск|овск|евск|инск|анск|(?<!че)ск)$/;
/** «Пекинский» is of Пекин, whose own end looks like an ending. */
const OF_SHORT_NAMES = /(?<!че)ск$/;
const LEAST_OF_NAMES = 4;
const RUSSIAN =
  /(?:ическ|ательн|ительн|тельств|ионн|ион|енн|еств|ств|ател|ител|тел|изирова|изиров|ирова|иров|ир|изац|иц|ац|ени|ани|ан|ова|ик|чик|щик|енц|ент|ор|им|ивн|ив|ичн|ост|н|к|л|ц)$/;
const ENGLISH =
  /(?:abl|abil|isate|isat|ical|ific|ial|ian|ic|al|enc|ent|anc|ant|enci|anci|ator|ori|ate|at|er|or|ist|is|iv|ous|ship|ur|i)$/;

/** The government is no kin of rights. */
const GOVERNMENT = /^правител/;

/**
 * What the stems of related words share: a verb and who does it, a place and what is of it. Coarser than a stem, so
 * that words which share it are near and not the same.
 *
 * @example baseOf('китайск') === baseOf('кита') // true
 */
export function baseOf(stem: string): string {
  if (GOVERNMENT.test(stem)) return stem;
  const russian = /^[а-я]+$/.test(stem);
  if (!russian && !/^[a-z]+$/.test(stem)) return stem;
  let base = stem;
  for (let shorter = cut(base, russian); shorter !== base; shorter = cut(base, russian)) base = shorter;
  return russian && base.length >= LEAST_OF_NAMES ? base.replace(/[аеиоуыэюяйь]$/, '') : base;
}

function cut(word: string, russian: boolean): string {
  const places = russian ? [OF_NAMES, OF_SHORT_NAMES].map((ending) => word.replace(ending, '')) : [];
  const place = places.find((one) => one !== word && one.length >= LEAST_OF_NAMES);
  if (place !== undefined) return place.replace(/ь$/, '');
  const shorter = word.replace(russian ? RUSSIAN : ENGLISH, '');
  return shorter.length >= LEAST ? shorter : word;
}

/** What stands before a word and may be left out: «подсанкционный» is of «санкции». */
const BEFORE =
  /^(?:под|меж|анти|без|не|кибер|супер|гос|авиа|видео|sub|non|un|anti|cyber|inter|multi|over|pre|re)(?=.{5})/;

/** The stem without what stands before it, or undefined where nothing does. */
export function withoutPrefix(stem: string): string | undefined {
  const rest = stem.replace(BEFORE, '');
  return rest === stem ? undefined : rest;
}
