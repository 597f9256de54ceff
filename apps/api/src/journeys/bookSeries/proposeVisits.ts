import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import type { Moment } from '../findOpenings/Moment.js';
import { decideSeries } from './decideSeries.js';
import { loadSeries } from './loadSeries.js';
import type { ProposalBody } from './ProposalBody.js';
import type { ProposalReply } from './ProposalReply.js';
import { tellProposal } from './tellProposal.js';

/** Lays a series out on the best days; nothing is stored. */
export async function proposeVisits(
  database: Database,
  actor: Actor,
  planId: string,
  body: ProposalBody,
  moment: Moment,
): Promise<ProposalReply> {
  const series = await loadSeries(database, actor, planId, body, moment);
  return tellProposal(decideSeries(series), actor.permissions.has('chart.read'));
}
