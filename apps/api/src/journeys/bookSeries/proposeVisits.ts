import { isBestAnywhere } from '@stratum/scheduling';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import type { Errand } from '../findOpenings/Errand.js';
import type { Moment } from '../findOpenings/Moment.js';
import { type Stand, standOn } from '../findOpenings/standOn.js';
import { decideSeries, type SeriesDecision } from './decideSeries.js';
import { loadWanted, type WantedSeries } from './loadWanted.js';
import type { ProposalBody } from './ProposalBody.js';
import type { ProposalReply } from './ProposalReply.js';
import { staffSeries } from './staffSeries.js';
import { tellProposal } from './tellProposal.js';

/** Days from the ideal ones. */
const NEAR_DAYS = 2;

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

/**
 * Half a year of a large clinic is 100,000 claims, and nearly every series lies within two days of its ideal: so these
 * days are looked at first, and all of them only where a better series could lie elsewhere, or none is found.
 */
async function placeSeries(database: Database, actor: Actor, wanted: WantedSeries): Promise<SeriesDecision> {
  const near = await staffSeries(database, actor, wanted, NEAR_DAYS);
  const decision = decideSeries(near);
  const isAsDrawn = decision.series === near && decision.stopped.size === 0;
  if (isAsDrawn && isBestAnywhere(decision.proposal, NEAR_DAYS)) return decision;
  return decideSeries(await staffSeries(database, actor, wanted));
}

/** What keeps a session without a day, as it stands today. */
function standHeld(errand: Errand, { situation }: Pick<WantedSeries, 'situation'>): Stand {
  const stand = standOn(situation.today, errand, situation);
  return stand.verdict === 'clear' ? { verdict: 'blocked', until: null, findings: [] } : stand;
}
