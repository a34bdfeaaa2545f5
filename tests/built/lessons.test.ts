import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages.ts';
import { readLessons } from '../../src/lessons/read.ts';

const KILOBYTE = 1000;
const lessons = readLessons(process.cwd(), []);
/** One page, read by itself: these are a few of the site's many. */
const pageAt = (address: string) => {
  const html = readFileSync(`dist${address}index.html`, 'utf8');
  return { html, root: parse(html) };
};

describe.each(LANGUAGES)('the pages for teachers in %s', (language) => {
  it('list every lesson with its parts, and lead to no key from the list', () => {
    const hrefs = pageAt(`/${language}/teach/`)
      .root.querySelectorAll('main a')
      .map((link) => link.getAttribute('href'));
    for (const { id } of lessons)
      expect(hrefs).toEqual(
        expect.arrayContaining(
          ['', 'worksheet/', 'slides/'].map((part) => `/${language}/teach/${id}/${part}`),
        ),
      );
    expect(hrefs.filter((href) => href?.endsWith('/key/'))).toEqual([]);
  });

  it('are in the menu of every page', () => {
    const menu = pageAt(`/${language}/`).root.querySelectorAll('.nav a');
    expect(menu.map((link) => link.getAttribute('href'))).toContain(`/${language}/teach/`);
  });

  describe.each(lessons.map(({ id }) => id))('of the lesson %s', (id) => {
    it('keep the key out of search engines, the sitemap and what the class is given', () => {
      const key = pageAt(`/${language}/teach/${id}/key/`);
      expect(key.root.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
      expect(key.root.querySelector('[data-key][data-pagefind-ignore=all]')).not.toBeNull();
      for (const part of ['worksheet/', 'slides/'])
        expect(pageAt(`/${language}/teach/${id}/${part}`).html).not.toContain(`/${id}/key/`);
      expect(readFileSync('dist/sitemap.xml', 'utf8')).not.toContain('/key/');
      expect(existsSync('dist/search') && readFileSync(`dist/search/${language}.json`, 'utf8')).not.toContain(
        `teach/${id}/key`,
      );
    });

    it('stand in the sitemap', () => {
      const sitemap = readFileSync('dist/sitemap.xml', 'utf8');
      for (const part of ['', 'worksheet/', 'slides/'])
        expect(sitemap).toContain(`/${language}/teach/${id}/${part}</loc>`);
    });

    it('give every claim of the sheet its mark or room for it, and its short address', () => {
      const claims = pageAt(`/${language}/teach/${id}/worksheet/`).root.querySelectorAll('.sheet-claim');
      expect(claims.length).toBeGreaterThan(0);
      for (const claim of claims) {
        expect(claim.querySelector('.mark, .mark-room')).not.toBeNull();
        expect(claim.querySelector('.sheet-address')?.textContent.trim()).toMatch(/^evidence\/[a-z0-9-]+$/);
      }
    });

    it('correct on the sheet what the check corrects, under the fold', () => {
      const sheet = pageAt(`/${language}/teach/${id}/worksheet/`).root;
      const corrected = sheet
        .querySelectorAll('.task a[data-claim]')
        .filter((link) => ['differs', 'contradicted'].includes(link.getAttribute('data-check') ?? ''));
      for (const link of corrected)
        expect(sheet.querySelector(`[data-corrects~="${link.getAttribute('data-claim')}"]`)).not.toBeNull();
    });

    it('answer every task on the key, and none on the sheet', () => {
      const tasks = lessons.find((lesson) => lesson.id === id)?.worksheet.tasks.length;
      const answers = (part: string) =>
        pageAt(`/${language}/teach/${id}/${part}/`).root.querySelectorAll('.answer.whole').length;
      expect(answers('key')).toBe(tasks);
      expect(answers('worksheet')).toBe(0);
    });

    it('weigh less than a chapter', () => {
      for (const part of ['', 'worksheet/', 'key/', 'slides/']) {
        const { html, root } = pageAt(`/${language}/teach/${id}/${part}`);
        const styles = root
          .querySelectorAll('link[rel=stylesheet]')
          .reduce(
            (sum, link) =>
              sum + brotliCompressSync(readFileSync(`dist${link.getAttribute('href') ?? ''}`)).length,
            0,
          );
        expect(brotliCompressSync(html).length + styles).toBeLessThanOrEqual(45 * KILOBYTE);
      }
    });
  });
});
