import { fewCandidates, isBestAnywhere, isBestWithAnybody, type SeriesProposal } from '@stratum/scheduling';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { decideSeries, type SeriesDecision } from './decideSeries.js';
import type { WantedSeries } from './loadWanted.js';
import { candidatesOf, type Look, openSeries, staffSeries } from './staffSeries.js';

/** Days from the ideal ones. */
const NEAR_DAYS = 2;

/** People, and rooms, of each session that are looked at first. */
const FEW = 8;

/**
 * Places a series on the best days that there are.
 *
 * Half a year of a large clinic is 100,000 claims, nearly every series lies within two days of its ideal, and nearly
 * always there are several who could do it: so a few people and rooms are looked at on these days first, then everybody
 * on them, and all days only where a better series could lie elsewhere, or none is found.
 */
export async function placeSeries(
  database: Database,
  actor: Actor,
  wanted: WantedSeries,
): Promise<SeriesDecision> {
  const open = await openSeries(database, actor, wanted);
  const looked = async (look: Look, isEnough: (proposal: SeriesProposal) => boolean) => {
    const series = await staffSeries(database, actor, open, look);
    const decision = decideSeries(series);
    const isAsDrawn = decision.series === series && decision.stopped.size === 0;
    return isAsDrawn && isEnough(decision.proposal) ? decision : null;
  };
  const { request } = open.series;
  const who = fewCandidates(request.sessions, {
    most: FEW,
    from: Number.parseInt(wanted.plan.id.slice(-6), 16),
    liked: [...(request.preference.specialists ?? []), ...(wanted.knownTo ? [wanted.knownTo] : [])],
  });
  const reach = NEAR_DAYS;
  return (
    (who.size < candidatesOf(open.series).size
      ? await looked({ who, reach }, (proposal) => isBestWithAnybody(proposal, request))
      : null) ??
    (await looked({ reach }, (proposal) => isBestAnywhere(proposal, reach))) ??
    decideSeries(await staffSeries(database, actor, open))
  );
}
