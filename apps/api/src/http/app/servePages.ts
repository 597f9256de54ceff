import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const SQUEEZED = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt']);
const compress = promisify(gzip);

/**
 * Serves the files of a built page, each under an address of its own, so that nothing else of the disk can be
 * asked for. The pages route behind the `#`, so there is no other address to answer.
 * @param base where the page lives, with a slash at the end
 */
export async function servePages(fastify: FastifyInstance, folder: string, base: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.filter((name) => !/\.(br|gz|map)$/.test(name))) {
    const path = base + relative(folder, file).split(sep).join('/');
    const handler = await handlerOf(file, path, new Set(files));
    fastify.get(path, handler);
    if (path.endsWith('/index.html')) fastify.get(path.slice(0, -'index.html'.length), handler);
  }
  if (base !== '/' && files.length > 0) {
    fastify.get(base.slice(0, -1), (_request, reply) => reply.redirect(base, 308));
  }
}

async function handlerOf(file: string, path: string, files: ReadonlySet<string>) {
  const plain = await readFile(file);
  const kind = extname(file);
  const headers = {
    'content-type': TYPES[kind] ?? 'application/octet-stream',
    'cache-control': path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    ...(SQUEEZED.has(kind) ? { vary: 'accept-encoding' } : {}),
  };
  const brotli = files.has(`${file}.br`) ? await readFile(`${file}.br`) : null;
  const zipped = SQUEEZED.has(kind) ? await compress(plain, { level: 9 }) : null;
  return (request: FastifyRequest, reply: FastifyReply) => {
    reply.headers(headers);
    if (request.headers['if-none-match'] === headers.etag) return reply.status(304).send();
    const accepted = String(request.headers['accept-encoding'] ?? '');
    if (brotli && /\bbr\b/.test(accepted)) return reply.header('content-encoding', 'br').send(brotli);
    if (zipped && /\bgzip\b/.test(accepted)) return reply.header('content-encoding', 'gzip').send(zipped);
    return reply.send(plain);
  };
}
