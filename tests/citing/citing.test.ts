import { describe, expect, it } from 'vitest';
import { bibtex } from '../../src/citing/bibtex.ts';
import { citedKey, type Cited } from '../../src/citing/cited.ts';
import { cslItem, cslJson } from '../../src/citing/csl.ts';
import { plainCitation } from '../../src/citing/plain.ts';
import { ris } from '../../src/citing/ris.ts';

const read = '2026-11-23';
const page: Cited = {
  kind: 'page',
  language: 'en',
  site: 'Eastern Vector',
  title: 'Why now',
  address: 'https://example.org/en/chapters/why-now/',
  read,
};
const claim: Cited = {
  kind: 'claim',
  language: 'ru',
  site: 'Восточный вектор',
  title: 'В 2015 году Huawei передала\u00a0Apple 769 патентов.',
  address: 'https://example.org/ru/evidence/huawei-patents-to-apple/',
  read,
};
const chart: Cited = {
  kind: 'chart',
  language: 'ru',
  site: 'Восточный вектор',
  title: '7,85 патента за один',
  address: 'https://example.org/ru/charts/patent-swap/?patent-swap=ratio',
};
const site: Cited = {
  ...page,
  kind: 'site',
  title: 'Eastern Vector',
  address: 'https://example.org/en/',
};

describe('a citation as text', () => {
  it('names site, year, title, kind, day and address in English', () => {
    expect(plainCitation(page)).toBe(
      'Eastern Vector. (2026). Why now [Web page]. Retrieved 23 November 2026, from https://example.org/en/chapters/why-now/',
    );
  });

  it('follows the Russian standard, and takes the full stop off a claim', () => {
    expect(plainCitation(claim)).toBe(
      'В 2015 году Huawei передала Apple 769 патентов : проверенное утверждение // Восточный вектор : сайт. – 2026. – URL: https://example.org/ru/evidence/huawei-patents-to-apple/ (дата обращения: 23.11.2026). – Текст : электронный.',
    );
  });

  it('keeps a chart’s state in its address, and leaves out the day where nobody has read it', () => {
    expect(plainCitation(chart)).toBe(
      '7,85 патента за один : график // Восточный вектор : сайт. – 2026. – URL: https://example.org/ru/charts/patent-swap/?patent-swap=ratio. – Текст : электронный.',
    );
  });

  it('names the whole site once', () => {
    expect(plainCitation({ ...site, read: undefined } as unknown as Cited)).toBe(
      'Eastern Vector [Interactive explainer]. (2026). https://example.org/en/',
    );
    expect(plainCitation({ ...site, language: 'ru', site: 'Восточный вектор' })).toMatch(
      /^Восточный вектор : интерактивный рассказ\. – 2026\. – URL: /,
    );
  });
});

describe('a key', () => {
  it('is made of language, page and state', () => {
    expect(citedKey(chart)).toBe('eastern-vector-ru-patent-swap-ratio');
    expect(citedKey(site)).toBe('eastern-vector-en');
  });

  it('holds no sign that would break an entry', () => {
    expect(citedKey({ ...chart, address: `${chart.address}},{\\x` })).toMatch(/^[\w-]+$/);
  });
});

describe('BibTeX', () => {
  it('has the fields that styles look for', () => {
    const entry = bibtex(page);
    expect(entry).toMatch(/^@misc\{eastern-vector-en-why-now,\n/);
    expect(entry).toContain('  author = {{Eastern Vector}},');
    expect(entry).toContain('  title = {{Why now}},');
    expect(entry).toContain('  urldate = {2026-11-23},');
    expect(entry.endsWith('}\n')).toBe(true);
  });

  it('escapes what TeX would read as its own', () => {
    expect(bibtex({ ...page, title: '40 % & $150 #1 {a}_b \\ ~' })).toContain(
      'title = {{40 \\% \\& \\$150 \\#1 \\{a\\}\\_b \\textbackslash{} \\textasciitilde{}}}',
    );
  });
});

describe('RIS', () => {
  it('begins with its type, ends with its end, and has one field on a line', () => {
    const lines = ris(claim).split('\r\n');
    expect(lines[0]).toBe('TY  - ELEC');
    expect(lines.at(-2)).toBe('ER  - ');
    expect(lines).toContain('Y2  - 2026/11/23');
    expect(lines).toContain('TI  - В 2015 году Huawei передала Apple 769 патентов');
    expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z\d] {2}- /.test(line))).toBe(true);
  });

  it('lets no title break into a field of its own', () => {
    expect(ris({ ...page, title: 'One\r\nER  - two' })).toContain('TI  - One ER - two\r\n');
  });
});

describe('CSL-JSON', () => {
  it('is a list of items with dates as parts', () => {
    expect(JSON.parse(cslJson(claim))).toEqual([cslItem(claim)]);
    expect(cslItem(claim)).toMatchObject({
      type: 'webpage',
      accessed: { 'date-parts': [[2026, 11, 23]] },
      issued: { 'date-parts': [[2026]] },
      author: [{ literal: 'Восточный вектор' }],
    });
    expect(cslItem(chart)).not.toHaveProperty('accessed');
  });
});
