import { describe, expect, it } from 'vitest';
import { sentenceOf, type RowParts } from '../../src/client/sentence.ts';

const english = (parts: RowParts): string => sentenceOf(parts, { check: 'Check', source: 'Source' });
const russian = (parts: RowParts): string => sentenceOf(parts, { check: 'Проверка', source: 'Источник' });

describe('a point of a chart, said in English', () => {
  it('has series, label, value with unit, date, status, check and source', () => {
    expect(
      english({
        series: 'IDC',
        label: 'Huawei',
        amount: '240.6 million smartphones',
        date: 'in 2019',
        status: 'Reported',
        check: 'Confirmed',
        source: 'Document 004',
      }),
    ).toBe(
      'IDC: Huawei, 240.6 million smartphones in 2019. Reported; check: confirmed. Source: Document 004.',
    );
  });

  it('says a share with what it is a share of, and a country once', () => {
    expect(
      english({
        series: 'China',
        label: 'Research and development expenditure, % of GDP, China',
        amount: '0.56 percent',
        date: 'in 1996',
        status: 'On record',
      }),
    ).toBe('Research and development expenditure, China: 0.56 percent of GDP in 1996. On record.');
  });

  it('says nothing twice that the label says', () => {
    const label = 'By 2017, in the paper, China had 3.18 million researchers.';
    const said = english({
      series: 'The paper',
      label,
      amount: '3.18 million researchers',
      date: 'in 2017',
      years: ['2017'],
      status: 'Reported',
    });
    expect(said).toBe(`${label} Reported.`);
    expect(english({ series: '000 Dzen article', label: 'Reported: confirmed', status: 'Reported' })).toBe(
      '000 Dzen article. Reported: confirmed.',
    );
  });

  it('dates an event before its name, and not by the year that the check corrects', () => {
    expect(
      english({
        series: 'Product (others)',
        label: 'TCP/IP is created. The check: Not 1972: published in 1974.',
        date: 'in 1972',
        years: ['1972'],
      }),
    ).toBe('Product (others), in 1972. TCP/IP is created. The check: Not 1972: published in 1974.');
  });

  it('keeps a small number that stands in the label by chance', () => {
    expect(english({ label: 'Among the first 3', amount: '3 universities' })).toBe(
      'Among the first 3: 3 universities.',
    );
  });

  it('lists several checks after a dash', () => {
    expect(english({ label: 'A', status: 'reported: 2', check: 'differs: 1, unchecked: 8' })).toBe(
      'A. Reported: 2; check — differs: 1, unchecked: 8.',
    );
  });
});

describe('a point of a chart, said in Russian', () => {
  it('has the same parts, and a day after a comma', () => {
    expect(
      russian({
        label: 'США',
        amount: '203 компании',
        date: '30 июня 2019 года',
        status: 'Сообщается',
        check: 'Подтверждено',
        source: 'проверка, строка 4',
      }),
    ).toBe(
      'США: 203 компании, 30 июня 2019 года. Сообщается; проверка: подтверждено. Источник: проверка, строка 4.',
    );
  });

  it('says a share with what it is a share of', () => {
    expect(
      russian({
        series: 'Россия',
        label: 'Расходы на исследования и разработки, % ВВП, Россия',
        amount: '1,25 процента',
        date: 'в 2009 году',
      }),
    ).toBe('Расходы на исследования и разработки, Россия: 1,25 процента ВВП в 2009 году.');
  });

  it('knows a number in print as the one that is spoken', () => {
    expect(
      russian({
        label: 'В 2017 году в Китае было 3,18 млн исследователей.',
        amount: '3,18 миллиона исследователей',
        printed: '3,18 млн исследователей',
        date: 'в 2017 году',
      }),
    ).toBe('В 2017 году в Китае было 3,18 млн исследователей.');
  });
});
