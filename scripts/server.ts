import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** The policy that a host should send; the pages carry it too, but for framing. */
function policyOf(folder: string): string {
  const line = /Content-Security-Policy: (.*)/.exec(readFileSync(join(folder, '_headers'), 'utf8'));
  return line?.[1] ?? '';
}

/**
 * Serves the built site as a static host does: addresses end in a slash, 404.html for the rest, the
 * headers of `_headers`.
 *
 * @param base the base path that the site was built for
 * @returns the server, listening
 * @throws Error with the code EADDRINUSE where the port is taken
 */
export function serve(folder: string, port: number, host: string, base = '/'): Promise<Server> {
  const policy = policyOf(folder);
  const lost = readFileSync(join(folder, '404.html'));
  const prefix = base.replace(/\/$/, '');
  const files = sirv(folder, {
    etag: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      if (!path.includes('/embed/')) response.setHeader('Content-Security-Policy', policy);
      response.setHeader('X-Content-Type-Options', 'nosniff');
    },
  });
  const server = createServer((request, response) => {
    const notFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(lost);
    };
    const url = request.url ?? '/';
    if (!`${url}/`.startsWith(`${prefix}/`)) return notFound();
    const [path = '/', query] = url.slice(prefix.length).split('?');
    if (path === '' || (!path.endsWith('/') && !/\.[a-z0-9_]+$/i.test(path))) {
      response
        .writeHead(301, { location: `${prefix}${path}/${query === undefined ? '' : `?${query}`}` })
        .end();
      return;
    }
    request.url = url.slice(prefix.length) || '/';
    files(request, response, notFound);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
