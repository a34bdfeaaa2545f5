import type { Precision } from '../text/dates.ts';
import type { Language } from '../languages.ts';
import type { FilterName, FoundKind } from '../search/kinds.ts';
import type { EventKind } from '../ledger/schema/event.ts';
import type { EntityKind } from '../ledger/schema/entity.ts';
import type { Mark } from '../ledger/mark.ts';
import type { ClaimKind, Party, Rung, Sector, Status, Verdict } from '../ledger/schema/claim.ts';
import type { PluralForms } from '../text/plural.ts';

/** Every word of the interface in one language. What the site says lies in content/, not here. */
export interface Strings {
  siteName: string;
  otherName: string;
  languageName: string;
  tagline: string;
  skip: string;
  menu: string;
  nav: Record<
    | 'chapters'
    | 'charts'
    | 'timeline'
    | 'evidence'
    | 'documents'
    | 'who'
    | 'glossary'
    | 'teach'
    | 'search'
    | 'about',
    string
  >;
  mainNav: string;
  language: string;
  theme: string;
  howSure: string;
  howSureIntro: string;
  howSureHint: string;
  close: string;
  status: Record<Status, string>;
  statusHelp: Record<Mark, string>;
  mark: Record<Mark, string>;
  verdict: Record<Verdict, string>;
  verdictHelp: Record<Verdict, string>;
  rung: Record<Rung, string>;
  kind: Record<ClaimKind, string>;
  party: Record<Party, string>;
  sector: Record<Sector, string>;
  entityKind: Record<EntityKind, string>;
  eventKind: Record<EventKind, string>;
  claim: {
    opens: string;
    says: string;
    original: string;
    translation: string;
    passage: (numbers: readonly number[]) => string;
    way: string;
    attribution: string;
    noAttribution: string;
    found: string;
    notLookedFor: string;
    lookedFor: string;
    correction: string;
    sinceThen: string;
    sources: string;
    readInCopy: string;
    contextOnly: string;
    arithmetic: string;
    caveat: string;
    damaged: string;
    rung: string;
    value: string;
    page: string;
    cite: string;
    address: string;
    usedIn: string;
    notUsed: string;
    contradicts: string;
    entities: string;
    row: string;
    allClaims: string;
    kindLabel: string;
    statusLabel: string;
    checkLabel: string;
    documentLabel: string;
    count: PluralForms;
  };
  chapter: {
    of: (number: number, total: number) => string;
    inThis: string;
    restsOn: string;
    keyPoints: string;
    notSaid: string;
    settled: string;
    minutes: (minutes: number) => string;
    charts: PluralForms;
    previous: string;
    next: string;
    evidence: string;
    checkYourself: string;
    right: string;
    wrong: string;
    question: string;
    copyLink: string;
    linkCopied: string;
    print: string;
    /** Names the controls of the text's size. */
    textSize: string;
    textSmaller: string;
    textLarger: string;
    /** What is offered to a reader who was here before; then the name of the section. */
    resume: string;
    resumeGo: string;
    hint: string;
    hintAll: string;
    hintDone: string;
    /** The last rung on the way of a claim to the reader. */
    thisPage: string;
    /** Stands over the printed evidence, before the site's address. */
    addresses: string;
  };
  chart: {
    number: (number: string) => string;
    note: string;
    howToRead: string;
    source: string;
    table: string;
    description: string;
    data: string;
    picture: string;
    embed: string;
    cite: string;
    page: string;
    row: string;
    value: string;
    date: string;
    /** Where a point comes from that the check gives. */
    checkRow: (row: string) => string;
    galleryIntro: string;
    walk: (points: number) => string;
    semicolon: string;
    usedIn: string;
    method: string;
    copied: string;
    reset: string;
    tools: string;
  };
  search: {
    label: string;
    placeholder: string;
    button: string;
    /** On the button that opens the dialog. */
    open: string;
    close: string;
    searching: string;
    found: PluralForms;
    nothing: string;
    /** Nothing could be loaded. */
    failed: string;
    /** Only the vocabulary could be loaded. */
    partly: string;
    /** Stands before the mended query. */
    didYouMean: string;
    /** Before the number of hits that the words of another language have there, by that language. */
    alsoIn: Record<Language, string>;
    all: string;
    more: string;
    browse: string;
    browseTitle: string;
    browseIntro: string;
    filters: Record<FilterName, string>;
    anything: string;
    reset: string;
    /** Words that lessons and their page are looked for by, beside their titles. */
    alsoCalled: Record<'lesson' | 'teach', string[]>;
    kinds: Record<FoundKind, string>;
    /** Of the switch that turns the key off. */
    slash: string;
    keys: string;
    noScript: string;
  };
  home: Record<
    | 'start'
    | 'plate'
    | 'forTeachers'
    | 'figuresTitle'
    | 'figuresIntro'
    | 'chaptersTitle'
    | 'chaptersIntro'
    | 'description',
    string
  >;
  foot: Record<'documents' | 'notDo' | 'notDoText' | 'use' | 'credits' | 'allData', string>;
  evidence: Record<'title' | 'intro' | 'filter' | 'all' | 'shown' | 'none', string>;
  timeline: Record<
    | 'intro'
    | 'filter'
    | 'lane'
    | 'undated'
    | 'undatedIntro'
    | 'found'
    | 'alsoSaid'
    | 'step'
    | 'previous'
    | 'next'
    | 'stepHint'
    | 'parts'
    | 'list',
    string
  > & {
    count: PluralForms;
    /** How much of a date is known, as the key of the dates says it. */
    dates: Record<Precision | 'plan' | 'damaged' | 'none', string>;
  };
  documents: Record<
    | 'title'
    | 'intro'
    | 'origin'
    | 'purpose'
    | 'content'
    | 'value'
    | 'limitation'
    | 'sourcing'
    | 'damage'
    | 'damageNone'
    | 'claims'
    | 'date'
    | 'kind'
    | 'found'
    | 'notFound'
    | 'passages'
    | 'byStatus'
    | 'byCheck',
    string
  >;
  glossaryIntro: string;
  whoIntro: string;
  entity: Record<'offices' | 'relations' | 'sides' | 'said' | 'onlyCheck', string>;
  about: Record<'title' | 'intro', string>;
  notFound: Record<'title' | 'text' | 'home' | 'search', string>;
}
