import { describe, expect, it } from 'vitest';
import { fingerprint, stands } from '../../src/text/fingerprint.ts';

const passage = 'В 2015 году компания передала партнёру семьсот патентов, а взамен получила меньше ста.';
const print = fingerprint(passage);

describe('the fingerprint of a passage', () => {
  it('proves a fragment that stands in it', () => {
    expect(stands('передала партнёру семьсот патентов', print)).toBe(true);
  });

  it('refuses a fragment with one word changed', () => {
    expect(stands('передала партнёру восемьсот патентов', print)).toBe(false);
  });

  it('refuses words of the passage in another order', () => {
    expect(stands('семьсот патентов передала партнёру', print)).toBe(false);
  });

  it('refuses fragments that are too short to prove', () => {
    expect(stands('семьсот патентов', print)).toBe(false);
  });

  it('does not hold the text', () => {
    expect(Buffer.from(print, 'base64').toString('utf8')).not.toMatch(/патент/);
  });
});
