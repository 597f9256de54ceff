import { callApi } from '../../wire/callApi';

/** How many who wait could take the time that a visit has left; none when nobody can say. */
export async function countTakers(visitId: string): Promise<number> {
  try {
    const { freedTimes } = await callApi<{ freedTimes: { fits: unknown[] }[] }>(
      'GET',
      `/visits/${visitId}/freed-times`,
      undefined,
      { background: true },
    );
    return Math.max(0, ...freedTimes.map(({ fits }) => fits.length));
  } catch {
    return 0;
  }
}
