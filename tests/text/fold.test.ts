import { describe, expect, it } from 'vitest';
import { countWords, foldWords } from '../../src/text/fold.ts';

describe('folding words', () => {
  it('makes letters alike that look alike in Latin and Cyrillic', () => {
    expect(foldWords('Аstana')).toEqual(foldWords('Astana'));
    expect(foldWords('Нikvision')).toEqual(foldWords('Hikvision'));
  });

  it('finds a word again whose hyphen was lost in scanning', () => {
    expect(foldWords('научно-технологической')).toEqual(foldWords('научнотехнологической'));
    expect(foldWords('2020–2025 годов')).toEqual(foldWords('20202025 годов'));
  });

  it('keeps words apart that an em dash or a line end parts', () => {
    expect(foldWords('landscape—vast')).toHaveLength(2);
    expect(foldWords('из\nза')).toHaveLength(2);
  });

  it('reads decimal commas and points alike, and ё as е', () => {
    expect(foldWords('3,18')).toEqual(['3.18']);
    expect(foldWords('ещё')).toEqual(foldWords('еще'));
  });

  it('counts the parts of a hyphenated word, as a reader of quotations would', () => {
    expect(countWords('научно-технологической долины')).toBe(3);
  });
});
