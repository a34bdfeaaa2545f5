/**
 * `npm run documents -- ../shared/documents` reads the texts of the documents and renews their
 * fingerprints under content/documents/. `-- ../folder --show 004` prints the numbered passages.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { fingerprint } from '../src/text/fingerprint.ts';
import { countWords } from '../src/text/fold.ts';
import { countOccurrences, countSentences, splitPassages, type PassageRule } from '../src/text/passages.ts';

const HEDGES = ['could', 'might', 'may', 'would', 'will'];
const DESCRIPTIONS = 'content/documents';

const [folder, option, shown] = process.argv.slice(2);
if (!folder) fail('say where the texts are: npm run documents -- FOLDER');

for (const name of readdirSync(DESCRIPTIONS)
  .filter((file) => file.endsWith('.yaml'))
  .sort()) {
  const path = join(DESCRIPTIONS, name);
  const description = parseDocument(readFileSync(path, 'utf8'));
  const id = String(description.get('id'));
  const file = readdirSync(folder).find((one) => one.startsWith(id) && one.endsWith('.txt'));
  if (!file) fail(`${folder} holds no text that begins with ${id}; ${path} describes it`);
  const text = readFileSync(join(folder, file), 'utf8');
  const passages = splitPassages(text, description.get('passageRule') as PassageRule);
  if (option === '--show') {
    if (shown === id) passages.forEach((passage, index) => console.log(`[${index + 1}] ${passage}\n`));
    continue;
  }
  description.set(
    'passages',
    passages.map((passage, index) => ({
      number: index + 1,
      words: countWords(passage),
      fingerprint: fingerprint(passage),
    })),
  );
  description.set('sentences', countSentences(passages.join(' ')));
  if (description.get('language') === 'en') description.set('hedges', countOccurrences(text, HEDGES));
  writeFileSync(path, description.toString({ lineWidth: 0 }));
  console.log(`${path}: ${passages.length} passages, ${countWords(text)} words`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
