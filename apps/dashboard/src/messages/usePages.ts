import { useListPages } from '../wire/useListPages';

/** Messages go out by themselves: they are asked for again every half minute. */
const EVERY_MS = 30_000;

/** Messages or calls in an order, a page at a time. */
export const usePages = <Row>(
  resource: 'messages' | 'calls',
  filter: Readonly<Record<string, unknown>>,
  sort: readonly [field: string, direction: 'ASC' | 'DESC'],
) => useListPages<Row>([resource, filter, sort], { resource, filter, sort, every: EVERY_MS });
