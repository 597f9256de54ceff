import { anApprovedPlan, type Planned } from './anApprovedPlan.js';
import type { Client } from './client.js';

/** An approved plan whose treatments all have a visit. */
export interface BookedSeries extends Planned {
  /** As booking them replied, in order of time. */
  // biome-ignore lint/suspicious/noExplicitAny: a test says in `expect` what a reply is
  visits: any[];
}

/** Books every treatment of {@link anApprovedPlan} as it is proposed, through HTTP. */
export async function aBookedSeries(
  desk: Client,
  specialist: Client,
  who: Parameters<typeof anApprovedPlan>[2] & { first?: number } = {},
): Promise<BookedSeries> {
  const { first, ...planned } = who;
  const plan = await anApprovedPlan(desk, specialist, planned);
  const proposal = await desk.post(`/plans/${plan.planId}/proposal`, first === undefined ? {} : { first });
  const placements = proposal.body.placed.map(
    (one: { sessionId: string; startsAt: string; specialist: { id: string }; room: { id: string } }) => {
      const { sessionId, startsAt, specialist: who, room } = one;
      return { sessionId, startsAt, specialistId: who.id, roomId: room.id };
    },
  );
  const version = plan.plan.version;
  const booked = await desk.post(`/plans/${plan.planId}/book`, { placements }, { version });
  if (booked.status !== 201) throw new Error(`${booked.status} ${JSON.stringify(booked.body)}`);
  return { ...plan, plan: booked.body.plan, visits: booked.body.visits };
}
