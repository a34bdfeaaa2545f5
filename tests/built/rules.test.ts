import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printProblem } from '../../src/ledger/problem.ts';
import { SITE_RULES } from '../../src/site-rules/index.ts';
import { marks } from '../../src/site-rules/marks.ts';
import { styled } from '../../src/site-rules/styled.ts';
import { builtSite, siteOf } from '../helpers/built.ts';

/** As many problems as a failure prints. */
const SHOWN = 12;

const say = (problems: Parameters<typeof printProblem>[0][]): string[] => problems.map(printProblem);
const claims = new Map(
  (
    JSON.parse(readFileSync('dist/data/claims.json', 'utf8')) as {
      id: string;
      status: string;
      check: string;
    }[]
  ).map((claim) => [claim.id, claim]),
);

describe('the built site', () => {
  it.each(Object.entries(SITE_RULES))('keeps the rule of %s', (_, rule) => {
    expect(say(rule(builtSite())).slice(0, SHOWN)).toEqual([]);
  });

  it('marks every claim as the ledger does', () => {
    expect(say(marks(claims)(builtSite())).slice(0, SHOWN)).toEqual([]);
  });

  it('loads on every kind of page the styles of what stands there', () => {
    const sheets = readdirSync('dist/_astro')
      .filter((name) => name.endsWith('.css'))
      .map((name): [string, string] => [`/_astro/${name}`, readFileSync(`dist/_astro/${name}`, 'utf8')]);
    expect(sheets.length).toBeGreaterThan(3);
    expect(say(styled(new Map(sheets))(builtSite())).slice(0, SHOWN)).toEqual([]);
  });
});

const head = '<meta http-equiv="Content-Security-Policy" content="script-src \'self\'">';
const alternate = (language: string) =>
  `<link rel="alternate" hreflang="${language}" href="http://h/${language}/">`;
const page = (language: string, body: string) =>
  `<html lang="${language}"><head>${head}${alternate('en')}${alternate('ru')}</head><body><main><h1>T</h1>${body}</main></body></html>`;
const faults = (name: keyof typeof SITE_RULES, body: string, twin = body): string => {
  const rule = SITE_RULES[name];
  if (!rule) throw new Error(name);
  return say(rule(siteOf({ '/en/': page('en', body), '/ru/': page('ru', twin) }))).join('\n');
};

describe('the rules of the built site catch', () => {
  it('nothing on a sound pair of pages', () => {
    for (const name of Object.keys(SITE_RULES)) expect(faults(name, '<p>Fine.</p>')).toBe('');
  });

  it('a link that leads nowhere, and an anchor that is not there', () => {
    expect(faults('links', '<a href="/en/missing/">x</a>')).toMatch(
      /en\/index.html:1 the link \/en\/missing\/ leads nowhere/,
    );
    expect(faults('links', '<a href="#missing">x</a>')).toMatch(/no anchor #missing/);
  });

  it('a page without its twin', () => {
    const rule = SITE_RULES['twins'];
    expect(say(rule?.(siteOf({ '/en/': page('en', '') })) ?? []).join()).toMatch(/no twin in "ru"/);
  });

  it('an inline script, style element, style attribute and handler', () => {
    expect(faults('policy', '<script>1</script>')).toMatch(/inline script/);
    expect(faults('policy', '<style>a{}</style>')).toMatch(/inline style element/);
    expect(faults('policy', '<p style="color:red">x</p>')).toMatch(/style attribute/);
    expect(faults('policy', '<p onclick="x()">x</p>')).toMatch(/inline handler/);
  });

  it('a request to another host', () => {
    expect(faults('hosts', '<img src="https://elsewhere.example/x.png">')).toMatch(
      /fetches https:\/\/elsewhere/,
    );
  });

  it('a chart without a table or a description', () => {
    const figure = '<figure data-chart="x"><svg class="drawing"></svg><figcaption>c</figcaption></figure>';
    expect(faults('charts', figure)).toMatch(
      /the chart "x" lacks a description[\s\S]*lacks rows in its table/,
    );
  });

  it('headings whose ids differ between the languages, skipped levels and repeated ids', () => {
    expect(faults('headings', '<h2 id="a">A</h2>', '<h2 id="b">B</h2>')).toMatch(/headings’ ids differ/);
    expect(faults('headings', '<h3 id="a">A</h3>')).toMatch(/h3 follows h1/);
    expect(faults('headings', '<p id="a"></p><p id="a"></p>')).toMatch(/"a" is there twice/);
  });

  it('a number in a chapter that opens no evidence', () => {
    expect(faults('numbers', '<div class="prose"><p>In 2015 it was so.</p></div>')).toMatch(
      /a number opens no evidence: “In 2015/,
    );
    expect(
      faults('numbers', '<div class="prose"><p>In <a data-claim="x">2015</a> 5G was new.</p></div>'),
    ).toBe('');
  });

  it('a contradicted claim without its correction', () => {
    const link = '<a data-claim="x" data-check="contradicted">x</a>';
    expect(faults('corrections', `<div class="prose"><p>${link}</p></div>`)).toMatch(
      /"x" stands without its correction/,
    );
    expect(
      faults(
        'corrections',
        `<div class="prose"><div class="row"><p>${link}</p><aside><p data-corrects="x">c</p></aside></div></div>`,
      ),
    ).toBe('');
  });

  it('a mark that is not what the ledger says', () => {
    const known = new Map([['x', { status: 'report', check: 'confirmed' }]]);
    const fault = (body: string): string => say(marks(known)(siteOf({ '/en/': page('en', body) }))).join();
    expect(
      fault('<a data-claim="x" data-status="record" data-check="confirmed" href="/en/evidence/x/">x</a>'),
    ).toMatch(/not what the ledger says/);
    expect(fault('<a data-claim="y">y</a>')).toMatch(/no claim "y"/);
  });

  it('a class whose styles the page does not load', () => {
    const sheets = new Map([
      ['/a.css', '@layer pages{.known{color:red}}'],
      ['/b.css', '.filters .way{gap:1.5rem}'],
    ]);
    const body = '<link rel="stylesheet" href="/a.css"><p class="known filters plain">x</p>';
    const fault = say(styled(sheets)(siteOf({ '/en/': page('en', body) }))).join('\n');
    expect(fault).toMatch(/the class "filters" has its styles in a sheet that the page does not load/);
    expect(fault).not.toMatch(/"known"|"plain"/);
  });
});
