/** The environment without what the test runner sets for Vite, which would win over the site's own settings. */
export function withoutVite(own: Record<string, string>): NodeJS.ProcessEnv {
  const {
    BASE_URL: _base,
    MODE: _mode,
    DEV: _dev,
    PROD: _prod,
    SSR: _ssr,
    NODE_ENV: _node,
    VITEST: _vitest,
    ...rest
  } = process.env;
  return { ...rest, ...own };
}
