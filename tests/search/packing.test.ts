import { describe, expect, it } from 'vitest';
import { exchangeScripts, packSentences, unpackSentences } from '../../src/search/packing.ts';
import { itemsOf, withAsked, type SentencesFile } from '../../src/search/vocabulary.ts';

const file: SentencesFile = {
  things: {
    section: [
      ['Три банка — три ступени, «Ёлки»', 'chapters/banks/#three', '', '', '', 'Банки', 'госбанки|банки ИИ'],
    ],
    claim: [['Huawei передала Apple 769 патентов.', 'evidence/given/', 'd004 sreport', '769', '', '', '']],
  },
  meanings: ['дать передать', 'беспилотный_автомобиль машина'],
  others: 'рецепт',
  light: 'ловить вместе',
  asked: { 'who/putin/': 'кремль|глава государства' },
  foreign: { 'who/putin/': 'president of the Russian Federation|Пётр' },
};

describe('the sentences as they travel', () => {
  it.each([true, false])(
    'are the same when they are unpacked, whether the scripts are exchanged (%s)',
    (exchange) => {
      const travelled = JSON.parse(JSON.stringify(packSentences(file, exchange))) as ReturnType<
        typeof packSentences
      >;
      const { things, ...others } = unpackSentences(travelled);
      expect(others.asked).toEqual(file.asked);
      expect(others.foreign).toEqual(file.foreign);
      expect(others.meanings).toEqual(file.meanings);
      expect(others.light).toBe(file.light);
      expect(itemsOf(things)).toEqual(itemsOf(file.things));
    },
  );

  it('are in Latin letters where the language has Cyrillic ones, which take two bytes', () => {
    expect(JSON.stringify(packSentences(file, true).things.section?.[0])).not.toMatch(/[а-яё]/i);
  });

  it('come whole out of exchanging the scripts twice, the longest texts, too', () => {
    const text = 'Ёж, ъ! {x} ~ `q` Казахстан & KazNU $ [ә] '.repeat(1000);
    expect(exchangeScripts(exchangeScripts(text))).toBe(text);
  });

  it('hold nothing where the site has nothing', () => {
    const none = unpackSentences(packSentences({ things: {}, meanings: [] }, true));
    expect(itemsOf(none.things)).toEqual([]);
    expect(none.asked).toEqual({});
  });

  it('give a thing its words and its further names', () => {
    const [item] = withAsked(
      itemsOf({ entity: [['Putin', 'who/putin/', '', '', 'Путин']] }),
      file.asked,
      file.foreign,
    );
    expect(item?.asked).toEqual(['кремль', 'глава государства']);
    expect(item?.foreign).toEqual(['Путин', 'president of the Russian Federation', 'Пётр']);
  });
});
