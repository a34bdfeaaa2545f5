import { describe, expect, it } from 'vitest';
import { parseChapters } from '../../src/chapters/check.ts';
import { countNumbers } from '../../src/chapters/counts.ts';
import { knownNames } from '../../src/chapters/rules/knownNames.ts';
import { numbersFromClaims } from '../../src/chapters/rules/numbersFromClaims.ts';
import { soundQuestions } from '../../src/chapters/rules/soundQuestions.ts';
import { twins } from '../../src/chapters/rules/twins.ts';
import { usedClaims } from '../../src/chapters/rules/usedClaims.ts';
import { wholeChapters } from '../../src/chapters/rules/wholeChapters.ts';
import type { ChapterContext, ChapterRule } from '../../src/chapters/rules/context.ts';
import { parseChapter } from '../../src/chapters/source.ts';
import type { Language } from '../../src/languages.ts';
import { lookup } from '../../src/ledger/lookup.ts';
import { printProblem } from '../../src/ledger/problem.ts';

const HEAD =
  '---\ntitle: A title\ndescription: A description.\nparties: [china]\n---\n\n<Lead>\n\nA lead.\n\n</Lead>\n\n';
const POINT = '- <Says claim="huawei-patents-to-apple">passed 769 patents</Says>\n';
const POINTS = `<KeyPoints>\n\n${POINT}${POINT}${POINT}\n</KeyPoints>\n\n`;
const SOUND = `${HEAD}${POINTS}## A section {#a-section}\n\nIn it <Value claim="huawei-patents-to-apple" /> and 5G.\n`;

function contextOf(
  texts: Partial<Record<Language, string>>,
  questions: ChapterContext['questions'] = new Map(),
): ChapterContext {
  const sources = (['en', 'ru'] as const).flatMap((language) => {
    const text = texts[language];
    return text === undefined
      ? []
      : [{ slug: 'why-now', language, file: `content/chapters/${language}/why-now.mdx`, text }];
  });
  return {
    chapters: parseChapters(sources).chapters,
    questions,
    ledger: lookup(),
    charts: new Set(['patent-swap']),
  };
}
const faults = (rule: ChapterRule, en: string, ru = en): string =>
  rule(contextOf({ en, ru })).map(printProblem).join('\n');

describe('the rules of the chapters', () => {
  it('have nothing against a sound chapter', () => {
    for (const rule of [knownNames, numbersFromClaims, twins]) expect(faults(rule, SOUND)).toBe('');
  });

  it('refuse a number that comes from no claim, with its line', () => {
    expect(faults(numbersFromClaims, `${SOUND}\nThere were 1,000 more.\n`)).toMatch(
      /why-now.mdx:\d+ the number 1000 comes from no claim/,
    );
  });

  it('refuse a number that the named claim does not hold', () => {
    expect(
      faults(numbersFromClaims, `${SOUND}\n<Says claim="huawei-patents-to-apple">passed 770</Says>\n`),
    ).toMatch(/does not hold 770/);
  });

  it('refuse unknown claims, terms, charts, chapters and documents', () => {
    expect(faults(knownNames, `${SOUND}\n<Value claim="missing" />\n`)).toMatch(/no claim "missing"/);
    expect(faults(knownNames, `${SOUND}\n<Term id="missing">x</Term>\n`)).toMatch(/no term "missing"/);
    expect(faults(knownNames, `${SOUND}\n<Chart id="missing" />\n`)).toMatch(/no chart "missing"/);
    expect(faults(knownNames, `${SOUND}\n<Doc id="009">x</Doc>\n`)).toMatch(/no document "009"/);
  });

  it('refuse a value that the claim does not have', () => {
    expect(faults(knownNames, `${SOUND}\n<Value claim="apple-pays-hundreds-of-millions" />\n`)).toMatch(
      /has no amount/,
    );
  });

  it('refuse a link inside a link', () => {
    expect(
      faults(
        knownNames,
        `${SOUND}\n<Says claim="huawei-patents-to-apple">a <Term id="patent">b</Term></Says>\n`,
      ),
    ).toMatch(/<Term> stands inside <Says>/);
  });

  it('refuse a chapter whose twin is missing, or lacks a section or a claim', () => {
    expect(
      twins(contextOf({ en: SOUND }))
        .map(printProblem)
        .join(),
    ).toMatch(/"why-now" is missing in ru/);
    expect(faults(twins, SOUND, SOUND.replace('{#a-section}', '{#another}'))).toMatch(
      /section 1 is "another", .* it is "a-section"/,
    );
    expect(faults(twins, `${SOUND}\n<Says claim="patents-ratio">x</Says>\n`, SOUND)).toMatch(
      /claim 2 is missing/,
    );
  });

  it('refuse a chapter without lead, with too few key points, or with a section without an id', () => {
    expect(faults(wholeChapters, SOUND.replace(/<Lead>[\s\S]*<\/Lead>/, ''))).toMatch(/there is no lead/);
    expect(faults(wholeChapters, SOUND.replace(POINTS, `<KeyPoints>\n\n${POINT}\n</KeyPoints>\n\n`))).toMatch(
      /1 key points/,
    );
    expect(faults(wholeChapters, SOUND.replace(' {#a-section}', ''))).toMatch(/a section has no stable id/);
    expect(faults(wholeChapters, SOUND.replace(POINT, '- Nothing behind it.\n'))).toMatch(
      /a key point rests on no claim/,
    );
    expect(faults(wholeChapters, SOUND.replace('A title', 'Title 7'))).toMatch(
      /front matter, title: no digits/,
    );
    expect(faults(wholeChapters, SOUND)).toMatch(/0 self-check questions/);
  });

  it('refuse a question without one right answer, or whose feedback names an unknown claim', () => {
    const option = {
      text: { en: 't', ru: 't' },
      correct: false,
      feedback: { en: 'f', ru: 'f' },
      claims: ['missing'],
    };
    const question = {
      id: 'q',
      prompt: { en: 'p', ru: 'p' },
      options: [option, option],
      writtenAt: { file: 'content/questions/why-now.yaml', lineOf: () => 3 },
    };
    const problems = soundQuestions(contextOf({ en: SOUND, ru: SOUND }, new Map([['why-now', [question]]])));
    expect(problems.map(printProblem).join('\n')).toMatch(
      /:3 the question "q" has 0 right answers[\s\S]*no claim "missing"/,
    );
  });

  it('warn of a claim that no chapter uses, and do not stop for it', () => {
    const problems = usedClaims(contextOf({ en: SOUND, ru: SOUND }));
    expect(problems.length).toBeGreaterThan(100);
    expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('tell where a text is no MDX', () => {
    const { problems } = parseChapters([
      { slug: 'x', language: 'en', file: 'content/chapters/en/x.mdx', text: 'a\n\n<Says claim="x">open\n' },
    ]);
    expect(problems.map(printProblem).join()).toMatch(/x.mdx:\d+ not valid MDX/);
  });
});

describe('counting numbers in prose', () => {
  it('counts values and marked numbers as opening their evidence, and stray ones as not', () => {
    expect(countNumbers(parseChapter(`${SOUND}\nStray 12.\n`))).toEqual({ all: 5, marked: 4 });
  });
});
