import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../tools/process/freePort.mjs';
import { startApi } from '../tools/start/startApi.mjs';

/** Starts one process of the product on the database of the bench. */
export async function startProduct() {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = await startApi({
    environment: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
    address,
    logFile: join(tmpdir(), `stratum-bench-${port}.log`),
    onSpawned: () => undefined,
  });
  return { child, address };
}
