import { callApi } from '../../wire/callApi';

/** How many who wait could take the time that a visit has left; none when nobody can say. */
export async function countTakers(visitId: string): Promise<number> {
  try {
    const { gaps } = await callApi<{ gaps: { fits: unknown[] }[] }>(
      'GET',
      `/visits/${visitId}/gaps`,
      undefined,
      { background: true },
    );
    return Math.max(0, ...gaps.map(({ fits }) => fits.length));
  } catch {
    return 0;
  }
}
