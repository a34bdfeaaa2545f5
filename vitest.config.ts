import { defineConfig } from 'vitest/config';

/** Three levels: content and code; the built site's files; the built site in a browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // One registry of modules for all files: nothing in them changes a module, and loading is most of the time.
          isolate: false,
          include: [
            'tests/*.test.ts',
            'tests/{text,ledger,chapters,charts,lessons,citing,client,data,search,styles}/**/*.test.ts',
          ],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'built',
          isolate: false,
          include: ['tests/built/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // A slow machine may take longer than Vitest's one second; what never comes fails all the same.
          expect: { poll: { timeout: 5000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
