import type { TestApi } from './startApi.js';

/**
 * Puts the clock of a product that several tests share to where the next one begins, also back: each makes a clinic
 * of its own, in which nothing was done later than that, and sign-ins that are still to come then are forgotten.
 */
export async function beginAt(api: TestApi, instant: string): Promise<void> {
  api.clock.set(instant);
  await api.database.read('truncate sign_in_throttles');
}
