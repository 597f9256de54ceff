import type { FastifyReply } from 'fastify';

/**
 * Says where the page stands in the whole list, as ra-data-simple-rest reads it, and gives its rows.
 * @param page `total` is null where nobody counted what comes behind it
 */
export function sendPage<Row>(
  reply: FastifyReply,
  name: string,
  page: { rows: readonly Row[]; offset: number; total: number | null },
): readonly Row[] {
  const last = page.offset + page.rows.length - 1;
  const span = page.rows.length === 0 ? '*' : `${page.offset}-${last}`;
  reply.header('content-range', `${name} ${span}/${page.total ?? '*'}`);
  reply.header('access-control-expose-headers', 'content-range');
  return page.rows;
}
