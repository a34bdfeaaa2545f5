// Installs what is missing before any command: plain JavaScript, for it runs on the machine's own Node.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const LOCK = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';

const missing = !existsSync(INSTALLED) || statSync(INSTALLED).mtimeMs < statSync(LOCK).mtimeMs;
if (missing) {
  console.log('Installing what is missing …');
  const { status } = spawnSync('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'The installation failed. Node 20 or later with npm 10 or later and a way to the npm registry are needed.',
    );
    process.exit(status ?? 1);
  }
}
