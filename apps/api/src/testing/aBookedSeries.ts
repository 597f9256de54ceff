import type { VisitReply } from '../features/visits/VisitReply.js';
import { anApprovedPlan, type Planned } from './anApprovedPlan.js';
import type { Client } from './client.js';
import { ok } from './ok.js';
import { placementsOf } from './placementsOf.js';
import { proposeSeries } from './proposeSeries.js';

/** An approved plan whose treatments all have a visit. */
export interface BookedSeries extends Planned {
  /** As booking them replied, in order of time. */
  visits: [VisitReply, ...VisitReply[]];
}

/** Books every treatment of {@link anApprovedPlan} as it is proposed, through HTTP. */
export async function aBookedSeries(
  desk: Client,
  specialist: Client,
  who: Parameters<typeof anApprovedPlan>[2] & { first?: number } = {},
): Promise<BookedSeries> {
  const { first, ...planned } = who;
  const plan = await anApprovedPlan(desk, specialist, planned);
  const { placed } = await proposeSeries(desk, plan, first === undefined ? {} : { first });
  const { version } = plan.plan;
  const placements = placementsOf(placed);
  const booked = await desk.post<Pick<BookedSeries, 'plan' | 'visits'>>(
    `/plans/${plan.planId}/book`,
    { placements },
    { version },
  );
  return { ...plan, ...ok(booked) };
}
