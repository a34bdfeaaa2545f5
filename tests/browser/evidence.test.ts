import { describe, expect, it } from 'vitest';
import { useBench } from '../helpers/browser.ts';

const bench = useBench();
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const WIDE = { viewport: { width: 1440, height: 900 } };
const NUMBER = '.prose a[data-claim="huawei-patents-to-apple"]';
const CARD = '#card-huawei-patents-to-apple';

describe.each(['en', 'ru'])('a number in a chapter in “%s”', (language) => {
  const chapter = `/${language}/chapters/how-china-got-here/`;

  it('opens its evidence by mouse and stays where it is', async () => {
    const page = await bench.open(chapter, WIDE);
    await page.locator(NUMBER).first().click();
    await page.locator(CARD).waitFor({ state: 'visible' });
    expect(new URL(page.url()).pathname).toBe(chapter);
    const box = await page.locator(CARD).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 1440 && box.y >= 0 && box.y + box.height <= 900).toBe(
      true,
    );
    expect(await page.locator(CARD).textContent()).toContain('769 патентов');
    await page.keyboard.press('Escape');
    await page.locator(CARD).waitFor({ state: 'hidden' });
    await page.context().close();
  });

  it('opens by Enter, takes the focus, and gives it back on Escape', async () => {
    const page = await bench.open(chapter, WIDE);
    await page.locator(NUMBER).first().focus();
    await page.keyboard.press('Enter');
    await page.locator(CARD).waitFor({ state: 'visible' });
    expect(await page.locator(`${CARD}:focus`).count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator(CARD).waitFor({ state: 'hidden' });
    expect(
      await page
        .locator(NUMBER)
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.context().close();
  });

  it('opens by touch on a phone, docked at the bottom', async () => {
    const page = await bench.open(chapter, PHONE);
    await page.locator(NUMBER).first().tap();
    await page.locator(CARD).waitFor({ state: 'visible' });
    await expect
      .poll(async () => {
        const box = await page.locator(CARD).boundingBox();
        return box && Math.round(box.y + box.height);
      })
      .toBe(844);
    await page.locator(`${CARD} .close`).tap();
    await page.locator(CARD).waitFor({ state: 'hidden' });
    await page.context().close();
  });

  it('leads to the claim’s own page without scripts', async () => {
    const page = await bench.open(chapter, { ...WIDE, javaScriptEnabled: false });
    await page.locator(NUMBER).first().click();
    await page.waitForURL(`**/${language}/evidence/huawei-patents-to-apple/`);
    expect(await page.locator('[data-claim-page]').textContent()).toContain('769 патентов');
    await page.context().close();
  });

  it('shows the correction of a contradicted claim beside it', async () => {
    const page = await bench.open(chapter, WIDE);
    const row = page.locator('.row', { has: page.locator('a[data-claim="researchers-2017"]') }).first();
    expect(await row.locator('[data-corrects~="researchers-2017"]').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('a claim on a page without cards', () => {
  it('fetches its card and opens it in place', async () => {
    const page = await bench.open('/en/documents/004/', WIDE);
    await page.locator('a[data-claim="tcp-ip-1972"]').first().click();
    await page.locator('#card-tcp-ip-1972').waitFor({ state: 'visible' });
    expect(new URL(page.url()).pathname).toBe('/en/documents/004/');
    await page.context().close();
  });
});

describe('all these pages', () => {
  it('complained of nothing and asked no other host', () => {
    expect(bench.complaints).toEqual([]);
  });
});
