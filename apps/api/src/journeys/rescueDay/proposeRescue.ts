import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { invalid } from '../../http/problems/invalid.js';
import type { Moment } from '../findOpenings/Moment.js';
import { decideRescue } from './decideRescue.js';
import { findAbsent } from './findAbsent.js';
import { loadRescue } from './loadRescue.js';
import { mayWriteDown } from './mayWriteDown.js';
import type { RescueProposalBody } from './RescueProposalBody.js';
import type { RescueProposalReply } from './RescueProposalReply.js';
import { showTouched } from './showTouched.js';
import { tellRescue } from './tellRescue.js';

const MS_PER_DAY = 86_400_000;
const MOST_DAYS = 62;

/**
 * Where the visits can go that cannot take place, because somebody or something is not there or hours have changed;
 * nothing is stored. That they were looked at is written down.
 * @throws Problem 400, 404
 */
export async function proposeRescue(
  database: Database,
  actor: Actor,
  body: RescueProposalBody,
  moment: Moment,
): Promise<RescueProposalReply> {
  const [begin, end] = [Date.parse(body.from), Date.parse(body.to)];
  if (begin >= end) throw invalid({ to: { code: 'ends_before_start' } });
  if (end - begin > MOST_DAYS * MS_PER_DAY) {
    const params = { least: body.from, greatest: new Date(begin + MOST_DAYS * MS_PER_DAY).toISOString() };
    throw invalid({ to: { code: 'out_of_range', params } });
  }
  const { absentId = null } = body;
  const absent = absentId === null ? null : await findAbsent(database, actor.clinicId, absentId);
  const absence = { resourceId: absentId ?? '', startsAt: body.from, endsAt: body.to };
  const from = new Date(Math.max(begin, moment.at));
  const wanted = { absentId, from, to: new Date(Math.max(end, from.getTime())) };
  const { rescue, here, more } = await loadRescue(database, actor, wanted, moment);
  const decision = decideRescue(rescue);
  const rows = [...rescue.errands.map(({ row }) => row), ...here];
  const visits = await showTouched(database, actor, rows);
  const readsChart = actor.permissions.has('chart.read');
  return {
    absent: absent && { ...absent, mayWriteDown: await mayWriteDown(database, actor, absence, moment.at) },
    lines: tellRescue(rescue, decision, visits, readsChart),
    here: here.map(({ id, phone, noContact }) => ({ visit: visits.get(id) as VisitReply, phone, noContact })),
    more,
    optimal: decision.proposal.optimal,
  };
}
