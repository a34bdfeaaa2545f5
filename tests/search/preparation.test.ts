import { afterEach, describe, expect, it, vi } from 'vitest';
import { preparation, prepareIdly } from '../../src/search/preparation.ts';
import type { Item } from '../../src/search/vocabulary.ts';
import { makeWordIndex } from '../../src/search/wordIndex.ts';

const item = (title: string): Item => ({
  kind: 'entity',
  address: `who/${title}/`,
  title,
  aliases: [],
  foreign: [],
  facets: { kind: ['entity'] },
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('what only mistakes need', () => {
  it('is made in steps of a word, or a part, each', () => {
    const index = makeWordIndex([item('Sberbank'), item('Huawei Technologies')]);
    const made: string[] = [];
    const watched = new Proxy(index, {
      get(target, name, receiver) {
        if (typeof name === 'string') made.push(name);
        return Reflect.get(target, name, receiver) as unknown;
      },
    });
    const steps = [...preparation(watched)].length;
    expect(steps).toBe(index.words.size + 4);
    expect(made).toEqual(expect.arrayContaining(['kin', 'sounds', 'rough', 'joined']));
  });

  it('waits for the next idle moment after eight milliseconds', () => {
    let now = 0;
    const idle: (() => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    let taken = 0;
    const steps = (function* () {
      for (; taken < 5; taken += 1) {
        now += 3;
        yield;
      }
    })();
    prepareIdly(steps as Generator<undefined>);
    expect(taken).toBe(0);
    idle.shift()?.();
    expect(taken).toBe(2);
    for (let work = idle.shift(); work; work = idle.shift()) work();
    expect(taken).toBe(5);
  });
});
