import autocannon from 'autocannon';

const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 4);

/**
 * One load: every request is made anew, so that caches and idempotency do not answer in the place of the work.
 * @param {string} url
 * @param {number} clients
 * @param {() => Partial<import('autocannon').Request>} next
 */
export async function measure(url, clients, next) {
  const result = await autocannon({
    url,
    connections: clients,
    duration: SECONDS,
    requests: [
      { setupRequest: (/** @type {import('autocannon').Request} */ request) => ({ ...request, ...next() }) },
    ],
  });
  const { p50, p97_5, p99 } = result.latency;
  const refused = result.non2xx + result.errors + result.timeouts;
  return { perSecond: result['2xx'] / result.duration, p50, p95: p97_5, p99, refused };
}
