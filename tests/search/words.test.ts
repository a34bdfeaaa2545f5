import { describe, expect, it } from 'vitest';
import { edits } from '../../src/search/distance.ts';
import { otherLayout } from '../../src/search/layout.ts';
import { soundOf } from '../../src/search/phonetic.ts';
import { stem } from '../../src/search/stem.ts';
import { foldedWords } from '../../src/search/words.ts';

describe('the words of a text', () => {
  it('are folded: case, ё, accents and possessives do not count, й does', () => {
    expect(foldedWords('Самолёты, China’s Cafés и Мой')).toEqual(['самолеты', 'china', 'cafes', 'и', 'мой']);
  });

  it.each(['3.18 million', '3,18 млн', '3 180 000', '3,180,000', '3180000'])(
    'read %s as one number',
    (text) => {
      expect(foldedWords(text)).toEqual(['3180000']);
    },
  );

  it('leave years, decimals and names with digits as they are', () => {
    expect(foldedWords('2019 год, 2.3 раза, 5G, T1')).toEqual(['2019', 'год', '2.3', 'раза', '5', 'g', 't1']);
  });

  it('are none in punctuation and emoji', () => {
    expect(foldedWords('… ?! 🎉 <>[](){}^$*+')).toEqual([]);
  });
});

describe('a stem', () => {
  it.each([
    ['ядерный', 'ядерного'],
    ['новый', 'новых'],
    ['токаев', 'токаева'],
    ['хуавей', 'хуавея'],
    ['китай', 'китаем'],
    ['китай', 'китая'],
    ['казахстан', 'казахстану'],
    ['казахстана', 'казахстаном'],
    ['привлекателен', 'привлекательный'],
    ['визит', 'визитом'],
    ['agreement', 'agreed'],
    ['supervising', 'supervision'],
    ['поручение', 'поручил'],
    ['исследователей', 'исследователь'],
    ['patents', 'patent'],
    ['licensing', 'licence'],
    ['centre', 'centers'],
    ['digitalisation', 'digitalization'],
    ['companies', 'company'],
  ])('of %s is that of %s', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it('keeps different words apart', () => {
    expect(stem('наука')).not.toBe(stem('научил'));
    expect(stem('china')).not.toBe(stem('chin'));
  });
});

describe('spellings', () => {
  it.each([
    ['tokaev', 'токаев'],
    ['tokayev', 'токаев'],
    ['shanhai', 'шанхай'],
    ['huawei', 'хуавей'],
    ['sberbank', 'сбербанк'],
  ])('%s sounds like %s', (latin, cyrillic) => {
    expect(soundOf(latin)).toBe(soundOf(cyrillic));
  });

  it('meant for the other keyboard layout are read there, both ways', () => {
    expect(otherLayout('c,th')).toBe('сбер');
    expect(otherLayout('ргфцуш')).toBe('huawei');
  });

  it('with two neighbours swapped are one edit away', () => {
    expect(edits('hauwei', 'huawei', 2)).toBe(1);
    expect(edits('патетны', 'патенты', 2)).toBe(1);
    expect(edits('china', 'huawei', 2)).toBe(Infinity);
  });
});
