import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { checkContent } from '../scripts/check.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** What the check says of the content with one file changed. */
function saidOf(file: string, change: (text: string) => string): { good: boolean; lines: string[] } {
  const root = mkdtempSync(join(tmpdir(), 'check-'));
  folders.push(root);
  cpSync('content', join(root, 'content'), { recursive: true });
  const before = readFileSync(join(root, file), 'utf8');
  writeFileSync(join(root, file), change(before));
  expect(change(before)).not.toBe(before);
  const lines: string[] = [];
  const say = vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));
  const quiet = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const good = checkContent(root) !== undefined;
  say.mockRestore();
  quiet.mockRestore();
  return { good, lines };
}

const CLAIMS = 'content/claims/004-china.yaml';

describe('the check of all content', () => {
  it('says one line of a claim that cannot be read, though formulas and chapters rest on it', () => {
    const { good, lines } = saidOf(CLAIMS, (text) =>
      text.replace(/(- id: researchers-2017\n[^-]*?status: )report/, '$1planned'),
    );
    expect(good).toBe(false);
    expect(lines).toEqual([expect.stringMatching(/^content\/claims\/004-china\.yaml:\d+ status: .* Mend: /)]);
  });

  it('says one line of a formula that names no claim, though chapters rest on it', () => {
    const { good, lines } = saidOf(CLAIMS, (text) =>
      text.replace('formula: researchers-2017 / ', 'formula: no-such-claim / '),
    );
    expect(good).toBe(false);
    expect(lines).toEqual([
      expect.stringMatching(/^content\/claims\/004-china\.yaml:\d+ .*no-such-claim.* Mend: /),
    ]);
  });

  it('says what breaks a rule of the chapters', () => {
    const { good, lines } = saidOf(
      'content/chapters/en/risks.mdx',
      (text) => `${text}\nThere were 977 of them.\n`,
    );
    expect(good).toBe(false);
    expect(lines.join('\n')).toMatch(/content\/chapters\/en\/risks\.mdx:\d+ .*977/);
  });

  it.each([
    ['content/key-figures.yaml', 'claim: patents-ratio', 'claim: no-such-claim'],
    ['content/key-events.yaml', 'event: patent-exchange', 'event: no-such-event'],
  ])('says the line of %s that names what is not there', (file, from, to) => {
    const { good, lines } = saidOf(file, (text) => text.replace(from, to));
    expect(good).toBe(false);
    expect(lines).toEqual([
      expect.stringMatching(new RegExp(`^${file}:[2-9]\\d? there is no .*no-such.* Mend: `)),
    ]);
  });
});
