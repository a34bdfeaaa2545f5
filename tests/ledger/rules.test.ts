import { describe, expect, it } from 'vitest';
import { printProblem } from '../../src/ledger/problem.ts';
import { problemsOf, problemsOfClaims, soundClaim } from '../helpers/content.ts';

const messages = (problems: ReturnType<typeof problemsOf>): string => problems.map(printProblem).join('\n');

describe('the rules of the ledger', () => {
  it('have nothing against a sound claim', () => {
    expect(problemsOfClaims(soundClaim())).toEqual([]);
  });

  it('name file, line, fault and mend', () => {
    const [problem] = problemsOfClaims(soundClaim({ entities: ['nobody'] }));
    expect(problem).toMatchObject({
      file: 'content/claims/004.yaml',
      message: 'there is no entity "nobody"',
    });
    expect(problem?.line).toBeGreaterThan(1);
    expect(problem?.mend).not.toBe('');
  });

  it('refuse an id that is there twice', () => {
    expect(messages(problemsOfClaims(soundClaim(), soundClaim()))).toMatch(
      /"patents-given" is there already, in content\/claims\/004.yaml:1/,
    );
  });

  it('refuse a claim without a fragment', () => {
    expect(messages(problemsOfClaims(soundClaim({ evidence: [] })))).toMatch(
      /004.yaml:\d+ 0.evidence|evidence/,
    );
  });

  it('refuse a fragment that does not stand in its passage', () => {
    const evidence = [{ passage: 1, fragment: 'передала партнёру 770 патентов', translation: 't' }];
    expect(messages(problemsOfClaims(soundClaim({ evidence, value: undefined })))).toMatch(
      /does not stand in passage 1 of document 004/,
    );
  });

  it('refuse a passage that the document does not have', () => {
    const evidence = [{ passage: 9, fragment: 'передала партнёру 769 патентов', translation: 't' }];
    expect(messages(problemsOfClaims(soundClaim({ evidence })))).toMatch(/no passage 9/);
  });

  it('refuse a fragment of more than 12 words', () => {
    const fragment = 'В 2015 году компания передала партнёру 769 патентов, тогда как получила лишь 98';
    expect(
      messages(problemsOfClaims(soundClaim({ evidence: [{ passage: 1, fragment, translation: 't' }] }))),
    ).toMatch(/has 13 words, 12 are allowed/);
  });

  it('refuse a number that is not in the fragment', () => {
    expect(messages(problemsOfClaims(soundClaim({ value: { amount: 770, unit: 'patents' } })))).toMatch(
      /the value 770 .* is in none of its fragments/,
    );
  });

  it('refuse a period that is not in the fragment', () => {
    expect(
      messages(problemsOfClaims(soundClaim({ value: { amount: 769, unit: 'patents', period: '2016' } }))),
    ).toMatch(/the period 2016 .* 2016 missing/);
  });

  it('refuse an impossible date', () => {
    expect(messages(problemsOfClaims(soundClaim({ value: { period: '2019-13-45' } })))).toMatch(
      /not a date in EDTF|value/,
    );
  });

  it('refuse a text that lacks a language', () => {
    expect(messages(problemsOfClaims(soundClaim({ text: { en: 'Text.' } })))).toMatch(/text.ru/);
  });

  it('refuse an unknown status', () => {
    expect(messages(problemsOfClaims(soundClaim({ status: 'certain' })))).toMatch(/status/);
  });

  it('refuse a formula over a claim without an amount, and one that goes round in a circle', () => {
    const ratio = (id: string, formula: string) => soundClaim({ id, value: { formula, unit: 'times' } });
    expect(messages(problemsOfClaims(ratio('ratio', 'patents-given / 0'), soundClaim()))).toMatch(
      /no finite number/,
    );
    expect(messages(problemsOfClaims(ratio('ratio', 'nothing-there / 2')))).toMatch(
      /names "nothing-there", which has no amount/,
    );
    expect(messages(problemsOfClaims(ratio('one', 'two * 2'), ratio('two', 'one * 2')))).toMatch(
      /circle: one → two → one/,
    );
  });

  it('recompute a sound formula', () => {
    expect(
      problemsOfClaims(
        soundClaim(),
        soundClaim({ id: 'half', value: { formula: 'patents-given / 2', unit: 'times' } }),
      ),
    ).toEqual([]);
  });

  it('refuse an act without a rung, a risk without a holder, a hypothesis that is a plan', () => {
    expect(messages(problemsOfClaims(soundClaim({ kind: 'act' })))).toMatch(/has no rung/);
    expect(messages(problemsOfClaims(soundClaim({ kind: 'risk' })))).toMatch(/has no holder/);
    expect(messages(problemsOfClaims(soundClaim({ kind: 'act', rung: 'imagined', status: 'plan' })))).toMatch(
      /is imagined and yet a plan/,
    );
  });

  it('refuse a verdict that no row gives', () => {
    expect(messages(problemsOfClaims(soundClaim({ check: { verdict: 'confirmed', rows: [] } })))).toMatch(
      /said to be confirmed, but no row is bound/,
    );
  });

  const row = {
    row: '1',
    document: '004',
    verdict: 'differs',
    finding: { en: 'F', ru: 'F' },
    sources: [{ publisher: 'P', title: 'T' }],
  };

  it('refuse a differing row without a correction, and a verdict without a source', () => {
    expect(messages(problemsOf({ 'content/checks/rows.yaml': [row] }))).toMatch(
      /is differs and has no correction/,
    );
    const unproven = {
      ...row,
      verdict: 'confirmed',
      sources: [{ publisher: 'P', title: 'T', contextOnly: true }],
    };
    expect(messages(problemsOf({ 'content/checks/rows.yaml': [unproven] }))).toMatch(
      /without a source that proves it/,
    );
  });

  it('refuse a relation to an unknown entity, and an event without a known claim', () => {
    const relation = {
      from: 'a',
      to: 'b',
      sentence: { en: '{from} l {to}', ru: '{from} l {to}' },
      claim: 'patents-given',
    };
    expect(messages(problemsOf({ 'content/relations.yaml': [relation] }))).toMatch(/no entity "a"/);
    const event = {
      id: 'e',
      kind: 'plan',
      lanes: ['china'],
      status: 'plan',
      claims: ['missing'],
      text: { en: 't', ru: 't' },
    };
    expect(messages(problemsOf({ 'content/events/e.yaml': [event] }))).toMatch(/no claim "missing"/);
  });

  it('refuse broken YAML with its line', () => {
    const [problem] = problemsOf({ 'content/claims/004.yaml': '- id: a\n  text: "open\n' });
    expect(problem?.message).toMatch(/not valid YAML/);
    expect(problem?.line).toBeGreaterThan(0);
  });

  it('refuse a field that nobody knows', () => {
    expect(messages(problemsOfClaims(soundClaim({ colour: 'red' })))).toMatch(/colour/);
  });
});
