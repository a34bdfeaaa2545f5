import type { FoundKind } from './kinds.ts';

/** What a question wants to know: it tells which of several things that speak of the same is the answer. */
export type Wanted = 'site' | 'number' | 'time' | 'who' | 'meaning' | 'reason';

const PATTERNS: readonly [RegExp, Wanted][] = [
  [
    /(?:^|\s)(?:(?:web)?sites?|you|your|yours|сайт(?:а|е|у|ом)?|вы|вас|вам|ваш(?:а|е|и|у|его|ей|их|ими)?)(?:\s|$)/,
    'site',
  ],
  [
    /(?:^|\s)(?:how (?:many|much|large|big|far)|what (?:share|percentage)|сколько|насколько|какая доля)(?:\s|$)/,
    'number',
  ],
  [/(?:^|\s)(?:when|(?:what|which) year|since when|когда|как(?:ом|ой) год[уа]?|с каких пор)(?:\s|$)/, 'time'],
  [/(?:^|\s)(?:who|whom|кто|кого|кому|как зовут)(?:\s|$)/, 'who'],
  [/(?:^|\s)(?:why|what for|почему|зачем|отчего|из за чего)(?:\s|$)/, 'reason'],
  [/^(?:what(?: is| are|s)|what does .* mean|что такое|что значит|что означает|define)(?:\s|$)/, 'meaning'],
  [
    /(?:^|\s)(?:definition|meaning|explained|определение|значение|термин|простыми словами)(?:\s|$)/,
    'meaning',
  ],
  [
    /(?:^|\s)(?:founder|owner|ceo|boss|основатель|создатель|владелец|хозяин|гендиректор|руководитель)(?:\s|$)/,
    'who',
  ],
];
const REASON = /(?<!\p{L})(?:because|so that|explain|потому|чтобы|из-за|объясн|поэтому)/iu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** What a query wants to know, where it is a question that says so. */
export function wantedBy(query: string): Wanted | undefined {
  const plain = query
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return PATTERNS.find(([pattern]) => pattern.test(plain))?.[1];
}

/** True where a thing of this kind and title is what such a question wants. */
export function answersKind(wanted: Wanted, kind: FoundKind, title: string): boolean {
  if (wanted === 'site') return kind === 'page';
  if (wanted === 'who') return kind === 'entity';
  if (wanted === 'meaning') return kind === 'term';
  if (wanted === 'reason') return kind === 'section' || (kind === 'claim' && REASON.test(title));
  if (wanted === 'time' && kind === 'event') return true;
  if (kind !== 'claim' && kind !== 'event') return false;
  return wanted === 'time' ? YEAR.test(title) : /\d/.test(title.replace(YEAR, ''));
}
