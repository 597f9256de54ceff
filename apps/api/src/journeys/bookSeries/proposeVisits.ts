import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import type { Errand } from '../findOpenings/Errand.js';
import type { Moment } from '../findOpenings/Moment.js';
import { type Stand, standOn } from '../findOpenings/standOn.js';
import { decideSeries } from './decideSeries.js';
import { loadSeries } from './loadSeries.js';
import type { ProposalBody } from './ProposalBody.js';
import type { ProposalReply } from './ProposalReply.js';
import type { Series } from './Series.js';
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
  const { stopped, ...decision } = decideSeries(series);
  const held = [...(series.held ?? [])].map(([id, errand]) => [id, standHeld(errand, series)] as const);
  const told = { ...decision, stopped: new Map([...held, ...stopped]) };
  return tellProposal(told, actor.permissions.has('chart.read'));
}

/** What keeps a session without a day, as it stands today. */
function standHeld(errand: Errand, { situation }: Series): Stand {
  const stand = standOn(situation.today, errand, situation);
  return stand.verdict === 'clear' ? { verdict: 'blocked', until: null, findings: [] } : stand;
}
