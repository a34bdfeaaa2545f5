/** Indexes the built site for its search, one index a language. */
import { close, createIndex } from 'pagefind';

const { index, errors } = await createIndex({});
if (!index) throw new Error(`The index could not be made: ${errors.join('; ')}`);
const { page_count: pages } = await index.addDirectory({ path: 'dist' });
await index.writeFiles({ outputPath: 'dist/pagefind' });
await close();
console.log(`Indexed ${pages} pages.`);
