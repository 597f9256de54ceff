import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import type { Errand } from '../findOpenings/Errand.js';
import type { Moment } from '../findOpenings/Moment.js';
import { type Stand, standOn } from '../findOpenings/standOn.js';
import { loadWanted, type WantedSeries } from './loadWanted.js';
import type { ProposalBody } from './ProposalBody.js';
import type { ProposalReply } from './ProposalReply.js';
import { placeSeries } from './placeSeries.js';
import { tellProposal } from './tellProposal.js';

/** Lays a series out on the best days; nothing is stored. */
export async function proposeVisits(
  database: Database,
  actor: Actor,
  planId: string,
  body: ProposalBody,
  moment: Moment,
): Promise<ProposalReply> {
  const wanted = await loadWanted(database, actor, planId, body, moment);
  const { stopped, ...decision } = await placeSeries(database, actor, wanted);
  const held = [...wanted.held].map(([id, errand]) => [id, standHeld(errand, wanted)] as const);
  const told = { ...decision, stopped: new Map([...held, ...stopped]) };
  return tellProposal(told, actor.permissions.has('chart.read'));
}

/** What keeps a session without a day, as it stands today. */
function standHeld(errand: Errand, { situation }: Pick<WantedSeries, 'situation'>): Stand {
  const stand = standOn(situation.today, errand, situation);
  return stand.verdict === 'clear' ? { verdict: 'blocked', until: null, findings: [] } : stand;
}
