const VOWELS = 'аеиоуыэюя';
const RV = new RegExp(`^([^${VOWELS}]*[${VOWELS}])(.*)$`);
const GERUND = /(?:(?<=[ая])(?:вшись|вши|в)|(?:ившись|ывшись|ивши|ывши|ив|ыв))$/;
const REFLEXIVE = /с[яь]$/;
const ADJECTIVE = /(?:ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$/;
const PARTICIPLE = /(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|(?:ивш|ывш|ующ))$/;
const VERB =
  /(?:(?<=[ая])(?:ете|йте|ешь|нно|ла|на|ли|ем|ло|но|ет|ют|ны|ть|й|л|н)|(?:ейте|уйте|ила|ыла|ена|ите|или|ыли|ило|ыло|ено|ует|уют|ены|ить|ыть|ишь|ей|уй|ил|ыл|им|ым|ен|ят|ит|ыт|ую|ю))$/;
/** Nouns that end like verbs. */
const NO_VERB = /^(?:визит|кредит|лимит|транзит|аудит|дефицит|магнит|алфавит)$/;
/** Nouns in -ай, whose «-ая» looks like an adjective's. */
const IN_AI = /^(кита|шанха|алта|урожа|случа)(?:й|я|ю|е|ем)$/;
const NOUN =
  /(?:иями|ями|ами|ией|иям|ием|иях|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/;

/** «Пандемия» and «академия»: what is left of them ends like a noun's ending. */
const IN_EMIA = /^(.+[длр]ем)и(?:я|и|ю|ей|й|ям|ями|ях)$/;

/** Endings of Russian words taken off, after the rules of Snowball; ё is already folded to е. */
function stemRussian(word: string): string {
  const inAi = IN_AI.exec(word)?.[1];
  if (inAi !== undefined) return inAi;
  const inEmia = IN_EMIA.exec(word)?.[1];
  if (inEmia !== undefined) return inEmia;
  // «ИИ» is no «и» with an ending.
  const parts = word.length > 3 ? RV.exec(word) : null;
  if (!parts) return word;
  const head = parts[1] ?? '';
  let rest = (parts[2] ?? '').replace(/(?<=тел)ен$/, 'ьн');
  const cut = (pattern: RegExp): boolean => {
    const shorter = rest.replace(pattern, '');
    const changed = shorter !== rest;
    rest = shorter;
    return changed;
  };
  // «Поручение» is what «поручил» gave.
  const noun = rest.replace(/ени(?:е|я|ю|и|й|ем|ям|ями|ях)$/, '');
  if (noun !== rest && head.length + noun.length >= 4) return head + noun;
  if (!cut(GERUND)) {
    cut(REFLEXIVE);
    if (cut(ADJECTIVE)) cut(PARTICIPLE);
    else if (NO_VERB.test(word) || !cut(VERB)) cut(NOUN);
  }
  cut(/и$/);
  cut(/ость?$/);
  if (!cut(/ейше?$/)) cut(/ь$/);
  rest = rest.replace(/нн$/, 'н');
  // «Привлекателен» and «привлекательный», and Казахстана, which ends like «сделана», and Казахстану, which does not.
  rest = rest.replace(/(?<=л)ьн$/, 'н');
  rest = rest.replace(/(?<=[ая])н$/, '');
  // Names end like plurals: Токаев and Токаева meet only if what looks like an ending goes, too.
  const again = rest.replace(NOUN, '');
  if (head.length + again.length >= 4) rest = again;
  // Of a word of five letters or more two are too few: «боятся».
  return word.length > 4 && head.length + rest.length < 3 ? word.slice(0, 3) : head + rest;
}

/** British spellings that the site's texts may or may not use, brought to one form. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/ization/, 'isation'],
  [/iz(e|ed|es|ing)$/, 'is$1'],
  [/yse(d|s)?$/, 'yze$1'],
  [/(?<=[a-z]{3})our(?=$|s$|ed$|able)/, 'or'],
  [/entre(s?)$/, 'enter$1'],
  [/(?<=lic|def|off)ence(s?)$/, 'ense$1'],
  [/ogramme(s?)$/, 'ogram$1'],
  [/ogue(s?)$/, 'og$1'],
];

/** Endings of English words taken off, lightly: plurals, -ing, -ed, -ly, and what stands before them. */
function stemEnglish(word: string): string {
  let stem = word;
  for (const [british, american] of SPELLINGS) stem = stem.replace(british, american);
  if (stem.length <= 3) return stem === 'ups' ? 'up' : stem;
  stem = stem
    .replace(/ies$/, 'y')
    .replace(/(?<=[a-z]{3})sses$/, 'ss')
    .replace(/(?<=x|ch|sh)es$/, '')
    .replace(/(?<=[^us])s$/, '');
  const cut = stem.replace(/(?<=[a-z]*[aeiouy][a-z]*[a-z])(?:ing|ed)$/, '');
  // “Used” is no form of US.
  if (cut !== stem && cut.length > 2) stem = cut.replace(/([bdfgmnprt])\1$/, '$1');
  stem = stem.replace(/(?<=[a-z]{3})(?:ational|ation|ator|ative)$/, 'ate').replace(/(?<=[a-z]{4})ly$/, '');
  stem = stem.replace(/(?<=[a-z]{3}[st])ion$/, '');
  stem = stem.replace(/(?<=[a-z]{3})(?:ment|ness)$/, '');
  stem = stem.replace(/(?<=[a-z]{4})ll$/, 'l');
  return stem.replace(/(?<=[a-z]{3})e+$/, '').replace(/y$/, 'i');
}

const known = new Map<string, string>();

/** The stem of a folded word by the rules of its script; numbers and other scripts stay as they are. */
export function stem(word: string): string {
  let found = known.get(word);
  if (found === undefined) {
    found = /^[а-я]+$/.test(word) ? stemRussian(word) : /^[a-z]+$/.test(word) ? stemEnglish(word) : word;
    known.set(word, found);
  }
  return found;
}
