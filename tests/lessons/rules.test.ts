import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHART_IDS } from '../../src/charts/ids.ts';
import { lookup } from '../../src/ledger/lookup.ts';
import { printProblem } from '../../src/ledger/problem.ts';
import { checkLessons } from '../../src/lessons/check.ts';
import { timed } from '../../src/lessons/timing.ts';
import { readLessons } from '../../src/lessons/read.ts';

const LESSON = 'content/lessons/what-counts-prove';
const { ledger } = lookup();
const check = (root: string): string[] => checkLessons(root, ledger, new Set(CHART_IDS)).map(printProblem);

/** What the rules say of a lesson in which one piece of one file is another. */
function faults(file: 'plan' | 'worksheet' | 'slides', from: string | RegExp, to: string): string {
  const root = mkdtempSync(join(tmpdir(), 'lessons-'));
  cpSync(LESSON, join(root, LESSON), { recursive: true });
  const path = join(root, LESSON, `${file}.yaml`);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  return check(root).join('\n');
}

describe('the lessons', () => {
  it('keep all their rules', () => {
    expect(check(process.cwd())).toEqual([]);
  });

  it('are six, in their order, each of 45 minutes', () => {
    const lessons = readLessons(process.cwd(), []);
    expect(lessons.map(({ id }) => id)).toEqual([
      'five-documents',
      'what-counts-prove',
      'guess-first',
      'agreed-intends-ready',
      'critic-and-defender',
      'two-markets',
    ]);
    for (const { plan } of lessons) {
      const last = timed(plan.steps).at(-1);
      expect((last?.from ?? 0) + (last?.minutes ?? 0)).toBe(45);
    }
  });
});

describe('the rules of the lessons refuse', () => {
  it('steps whose minutes do not add up, with file and line', () => {
    expect(faults('plan', 'minutes: 15', 'minutes: 14')).toMatch(
      /what-counts-prove\/plan\.yaml:\d+ the steps take 44 minutes, the lesson 45\. Mend:/,
    );
  });

  it('chapters, charts, terms, claims and documents that do not exist, with their line', () => {
    const known = (what: string): RegExp => new RegExp(`yaml:\\d+ there is no ${what}\\. Mend: name one of`);
    expect(faults('plan', 'chapters: [how-', 'chapters: [why-')).toMatch(
      known('chapter "why-china-got-here"'),
    );
    expect(faults('plan', 'charts: [patent-swap', 'charts: [patent-swop')).toMatch(
      known('chart "patent-swop"'),
    );
    expect(faults('plan', 'terms: [patent', 'terms: [patents')).toMatch(known('term "patents"'));
    expect(faults('worksheet', 'claim: unicorns-2019', 'claim: unicorns-2018')).toMatch(
      known('claim "unicorns-2018"'),
    );
    expect(faults('slides', 'chart: patent-swap', 'chart: missing')).toMatch(known('chart "missing"'));
    expect(faults('plan', /claim="huawei-patents-to-apple" \/>/, 'claim="missing" />')).toMatch(
      /no claim "missing"/,
    );
  });

  it('numbers that come from no claim, or that the named claim does not hold', () => {
    expect(faults('plan', 'Hand out one sheet', 'Hand out 30 sheets')).toMatch(
      /plan\.yaml:\d+ the number 30 comes from no claim/,
    );
    expect(faults('worksheet', '23, 24, 80', '23, 25, 80')).toMatch(/does not hold 25/);
  });

  it('languages that rest on different claims', () => {
    expect(
      faults(
        'plan',
        /<Says claim="apple-pays-hundreds-of-millions">Apple приходится/,
        '<Says claim="patents-ratio">Apple приходится',
      ),
    ).toMatch(/in ru the text names .*patents-ratio/);
  });

  it('quotations of more than 12 words', () => {
    expect(
      faults(
        'plan',
        '“So the number is a lie.”',
        '“one two three four five six seven eight nine ten eleven twelve thirteen”',
      ),
    ).toMatch(/a quotation of 13 words/);
  });

  it('an id that is there twice, a file that is missing, a text without its twin', () => {
    expect(faults('plan', 'id: patents', 'id: guess')).toMatch(/the id "guess" is there twice/);
    expect(faults('plan', /^ {2}ru: Что доказывает подсчёт\n/m, '')).toMatch(/plan\.yaml:\d+ title\.ru/);
    const root = mkdtempSync(join(tmpdir(), 'lessons-'));
    cpSync(LESSON, join(root, LESSON), { recursive: true });
    rmSync(join(root, LESSON, 'slides.yaml'));
    expect(check(root).join()).toMatch(/the lesson "what-counts-prove" has no slides/);
  });

  it('elements that a lesson may not hold, and a digit in a title', () => {
    expect(faults('plan', 'and pencils.', 'and <Chart id="patent-swap" />.')).toMatch(
      /<Chart> is no element of a lesson/,
    );
    expect(faults('plan', 'en: What a count proves', 'en: What 5 counts prove')).toMatch(/no digits/);
  });
});
