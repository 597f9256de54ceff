import type { Actor } from '../../access/Actor.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { bookSeries } from '../../journeys/bookSeries/bookSeries.js';
import type { ProposalBody } from '../../journeys/bookSeries/ProposalBody.js';
import { proposeVisits } from '../../journeys/bookSeries/proposeVisits.js';
import { momentOf } from '../stage/momentOf.js';
import type { Stage } from '../stage/Stage.js';
import { ticketFor } from './ticketFor.js';

/** The desk books what is proposed for a plan. Returns the visits, earliest first. */
export async function bookPlan(
  stage: Stage,
  desk: Actor,
  { planId, ...body }: ProposalBody & { planId: string },
  at: number,
): Promise<VisitReply[]> {
  const moment = momentOf(stage, at);
  const { placed } = await proposeVisits(stage.database, desk, planId, body, moment);
  if (placed.length === 0) return [];
  const [plan] = await stage.database.read<{ version: number }>(
    'select version from plans where clinic_id = $1 and id = $2',
    [desk.clinicId, planId],
  );
  const placements = placed.map(({ sessionId, startsAt, specialist, room, devices }) => ({
    ...{ sessionId, startsAt, specialistId: specialist.id, roomId: room.id },
    deviceIds: devices.map(({ id }) => id),
  }));
  const series = { planId, seen: plan?.version ?? 0, placements };
  const ticket = ticketFor(`POST /api/plans/${planId}/book`);
  const { visits } = await bookSeries(stage.database, desk, ticket, series, moment);
  return [...visits].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
}
