import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { provenWords } from '../../src/charts/rules/provenWords.ts';
import { CHART_RULES } from '../../src/charts/rules/index.ts';
import { chartWords } from '../../src/charts/words.ts';
import { lookup, need } from '../../src/ledger/lookup.ts';
import { printProblem } from '../../src/ledger/problem.ts';

/** Every text of a chart but its labels and states. */
const TEXTS = [
  'title',
  'question',
  'subtitle',
  'note',
  'howToRead',
  'source',
  'description',
  'method',
] as const;
const WRONG = { en: 'There are 987654 of them', ru: 'Их 987654' };

const chartCase = (id: string, change: Record<string, unknown> = {}) => {
  const chart = CHARTS.find((one) => one.id === id);
  const ledger = lookup();
  const words = { ...need(chartWords(), id, 'text for the chart'), ...change };
  return { id, words, rows: chart?.model(ledger).rows ?? [], ledger };
};

describe.each(CHARTS.map(({ id }) => id))('the chart %s', (id) => {
  it('says no number that its rows do not have, and keeps the other rules', () => {
    expect(CHART_RULES.flatMap((rule) => rule(chartCase(id))).map(printProblem)).toEqual([]);
  });

  it('would be caught with a wrong number in any of its texts, in either language and in each state', () => {
    const words = need(chartWords(), id, 'text for the chart');
    const caught = (change: Record<string, unknown>): number =>
      provenWords(chartCase(id, change)).filter(({ message }) => message.includes('987654')).length;
    for (const key of TEXTS.filter((one) => words[one]))
      expect([key, caught({ [key]: WRONG })]).toEqual([key, 2]);
    for (const [name, state] of Object.entries(words.states ?? {})) {
      const states = { ...words.states, [name]: { ...state, title: WRONG } };
      expect([name, caught({ states })]).toEqual([name, 2]);
    }
    for (const name of Object.keys(words.labels)) {
      expect([name, caught({ labels: { ...words.labels, [name]: WRONG } })]).toEqual([name, 2]);
    }
  });

  it('has a word for every state, and says in each title what the state shows', () => {
    const states = CHARTS.find((one) => one.id === id)?.states ?? [];
    const words = need(chartWords(), id, 'text for the chart');
    expect(Object.keys(words.states ?? {}).sort()).toEqual([...states].sort());
    const [first] = states;
    if (first) expect(words.states?.[first]?.title).toEqual(words.title);
  });
});
