/** `npm run preview` serves dist/ and prints its address. HOST, PORT and BASE_PATH come from the environment. */
import { existsSync } from 'node:fs';
import { serve } from './server.ts';

const port = Number(process.env['PORT'] ?? 4321);
const host = process.env['HOST'] ?? 'localhost';
const base = process.env['BASE_PATH'] ?? '/';

if (!existsSync('dist/index.html')) {
  console.error('There is no built site in dist/. Build it with npm run build, or do both with npm start.');
  process.exit(1);
}
try {
  await serve('dist', port, host, base);
  console.log(`Eastern Vector is at http://${host}:${port}${base.replace(/\/?$/, '/')}   (Ctrl+C stops it)`);
} catch (error) {
  if ((error as { code?: string }).code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is busy. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
  process.exit(1);
}
