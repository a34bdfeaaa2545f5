import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Language } from '../../languages.ts';
import type { Pagefind } from '../fullText.ts';

interface PagefindModule {
  createInstance: (options: {
    basePath: string;
    baseUrl: string;
  }) => Pagefind & { init: () => Promise<void> };
}

/** Bytes that a browser would have fetched, by file; scripts as brotli sends them. */
export type Fetched = Map<string, number>;

/**
 * Opens a Pagefind index in Node, as a browser with a page of this language would.
 *
 * @param bundle the folder that Pagefind wrote
 * @param fetched takes down what is read
 */
export async function openPagefind(
  bundle: string,
  language: Language,
  fetched: Fetched = new Map(),
): Promise<Pagefind> {
  const base = pathToFileURL(`${bundle}/`).href;
  const page = { currentScript: null, querySelector: () => ({ getAttribute: () => language }) };
  Object.assign(globalThis, { document: page });
  const original = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input instanceof Request ? input.url : input).replace(/\?.*/, '');
    if (!address.startsWith('file:')) return original(input, init);
    const bytes = await readFile(fileURLToPath(address));
    fetched.set(address, /\.(?:js|json)$/.test(address) ? brotliCompressSync(bytes).length : bytes.length);
    return new Response(new Uint8Array(bytes));
  };
  const script = `${base}pagefind.js`;
  const module = (await import(script)) as PagefindModule;
  fetched.set(script, brotliCompressSync(await readFile(fileURLToPath(script))).length);
  const instance = module.createInstance({ basePath: base, baseUrl: '/' });
  await instance.init();
  return instance;
}
