import { describe, expect, it } from 'vitest';
import { baseOf, withoutPrefix } from '../../src/search/kin.ts';
import { passagesOf } from '../../src/search/passages.ts';
import { answersKind, wantedBy } from '../../src/search/questions.ts';
import { readMeanings } from '../../src/search/everyday.ts';
import { stem } from '../../src/search/stem.ts';

const base = (word: string): string => baseOf(stem(word));

describe('words of one root', () => {
  it.each([
    ['шанхайский', 'Шанхай'],
    ['пекинский', 'Пекин'],
    ['китайскими', 'Китая'],
    ['шэньчжэньский', 'Шэньчжэнь'],
    ['казахстанских', 'Казахстану'],
    ['российская', 'Россия'],
    ['основал', 'основатель'],
    ['исследования', 'исследователей'],
    ['стандартизировать', 'стандартизация'],
    ['цифровизировать', 'цифровизации'],
    ['технологический', 'технологии'],
    ['зависимость', 'зависит'],
    ['dependence', 'depend'],
    ['industrial', 'industry'],
    ['investors', 'investment'],
    ['militarisation', 'military'],
  ])('%s and %s share it', (one, other) => {
    expect(base(one.toLowerCase())).toBe(base(other.toLowerCase()));
  });

  it.each([
    ['право', 'правительство'],
    ['образ', 'образование'],
    ['учёт', 'учитель'],
    ['China', 'chin'],
  ])('%s and %s do not', (one, other) => {
    expect(base(one.toLowerCase())).not.toBe(base(other.toLowerCase()));
  });

  it('are found behind what stands before them', () => {
    expect(base(withoutPrefix('подсанкционный') ?? '')).toBe(base('санкции'));
    expect(withoutPrefix('поле')).toBeUndefined();
  });
});

describe('a question', () => {
  it.each([
    ['How many patents did Huawei give?', 'number'],
    ['сколько человек живёт в Китае', 'number'],
    ['когда Токаев был в Китае', 'time'],
    ['who founded Alibaba', 'who'],
    ['что такое единорог?', 'meaning'],
    ['почему отказались от уроков', 'reason'],
    ['patents of Huawei', undefined],
  ])('“%s” wants %s', (query, wanted) => {
    expect(wantedBy(query)).toBe(wanted);
  });

  it('for a number is not answered by a year', () => {
    expect(answersKind('number', 'claim', 'In 2015 patents passed.')).toBe(false);
    expect(answersKind('number', 'claim', 'In 2015, 769 patents passed.')).toBe(true);
    expect(answersKind('time', 'claim', 'In 2015 patents passed.')).toBe(true);
  });
});

describe('a long text', () => {
  it('is read in overlapping stretches with every word in one of them', () => {
    const words = Array.from({ length: 200 }, (_, at) => `w${at}`);
    const passages = passagesOf(words.join(' '));
    expect(passages.length).toBeGreaterThan(4);
    expect(new Set(passages.flatMap((one) => one.split(' ')))).toEqual(new Set(words));
    expect(passagesOf('short text')).toEqual(['short text']);
  });
});

describe('everyday words', () => {
  it('lead to what the site says for them, phrases as a whole', () => {
    const meanings = readMeanings(['self_driving driverless', 'офис представительство']);
    expect(meanings.get(`${stem('self')} ${stem('driving')}`)).toEqual([[stem('driverless')]]);
    expect(meanings.get(stem('офис'))).toEqual([[stem('представительство')]]);
  });
});
