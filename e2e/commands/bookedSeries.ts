import type { Api, Reply } from './apiOf.js';

/** Books every open session of an approved plan as it is proposed. Gives the visits in their order. */
export async function bookedSeries(desk: Api, plan: Reply): Promise<Reply[]> {
  const proposal = await desk('POST', `/plans/${plan.id}/proposal`, {});
  const placements = proposal.placed.map(({ sessionId, startsAt, specialist, room }: Reply) => ({
    ...{ sessionId, startsAt, specialistId: specialist.id, roomId: room.id, deviceIds: [] },
  }));
  const { visits } = await desk(
    'POST',
    `/plans/${plan.id}/book`,
    { placements },
    { once: true, version: plan.version },
  );
  return visits;
}
