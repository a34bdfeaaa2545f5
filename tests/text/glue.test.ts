import { describe, expect, it } from 'vitest';
import { glue } from '../../src/text/glue.ts';

describe('no-break spaces', () => {
  it('keep short Russian words with the next one and dashes with the last', () => {
    expect(glue('в Китае — и в России', 'ru')).toBe('в\u00a0Китае\u00a0— и\u00a0в\u00a0России');
  });

  it('have a joiner beside them that keeps the ending of a Russian year with its number', () => {
    expect(glue('до 2018-го', 'ru')).toBe('до\u00a02018-\u2060го');
    expect(glue('a 5-year plan', 'en')).toBe('a 5-year plan');
  });

  it('leave tags and their attributes alone', () => {
    expect(glue('<a href="/в с/">и так</a>', 'ru')).toBe('<a href="/в с/">и\u00a0так</a>');
  });

  it('keep a number with its word in both languages', () => {
    expect(glue('769 patents', 'en')).toBe('769\u00a0patents');
  });

  it('keep a number with the sign of per cent', () => {
    expect(glue('около 4 %', 'ru')).toBe('около 4\u00a0%');
  });

  it('reach across the tags within a line', () => {
    expect(glue('за <a href="/"><span>2021<svg><use></use></svg></span></a> год', 'ru')).toBe(
      'за\u00a0<a href="/"><span>2021<svg><use></use></svg></span></a>\u00a0год',
    );
  });

  it('keep a number with a word that stands in a tag', () => {
    expect(glue('1,9 <span>трлн</span>', 'ru')).toBe('1,9\u00a0<span>трлн</span>');
  });

  it('stop at the tags that end a line', () => {
    expect(glue('<p>в </p><p>2021</p> год', 'ru')).toBe('<p>в </p><p>2021</p> год');
  });
});
