import type { Opening, Unplaced } from '@stratum/scheduling';
import type { Errand } from '../findOpenings/Errand.js';
import { type Stand, standOn } from '../findOpenings/standOn.js';
import { tellParams } from '../findOpenings/tellParams.js';
import type { SeriesDecision } from './decideSeries.js';
import { openingReply } from './openingReply.js';
import type { ProposalReply } from './ProposalReply.js';
import type { Series } from './Series.js';
import type { UnplacedReply } from './UnplacedReply.js';

/** A proposal as it goes over the wire; who does not read the chart is told what to do, never why. */
export function tellProposal(
  { series, proposal, stopped, waiting }: SeriesDecision,
  readsChart: boolean,
): ProposalReply {
  const tell = (session: string, opening: Opening) => openingReply(series, session, opening);
  return {
    placed: proposal.placed.map(({ session, opening, daysFromIdeal, drift }) => {
      return { ...tell(session, opening), sessionId: session, daysFromIdeal, drift };
    }),
    unplaced: [
      ...[...stopped].map(([session, stand]) => stoppedReply(session, stand, readsChart)),
      ...[...waiting].map(([session, first]): UnplacedReply => {
        return { sessionId: session, reason: { code: 'waits-for', params: { session: first } }, nearest: [] };
      }),
      ...proposal.unplaced.map((unplaced) => unplacedReply(series, unplaced, readsChart)),
    ],
    cost: proposal.cost,
    optimal: proposal.optimal,
  };
}

function stoppedReply(
  session: string,
  { verdict, until, findings }: Stand,
  readsChart: boolean,
): UnplacedReply {
  const isDelay = verdict === 'defer' && until !== null;
  const discreet = isDelay ? 'not-before' : 'ask-the-specialist';
  const code = readsChart && !isDelay ? 'finding' : discreet;
  const params: Record<string, string> = isDelay ? { until } : {};
  const reason = { code, params };
  return { sessionId: session, reason, nearest: [], ...(readsChart ? { findings: [...findings] } : {}) };
}

function unplacedReply(
  series: Series,
  { session, reason, nearest }: Unplaced,
  readsChart: boolean,
): UnplacedReply {
  const errand = series.errands.get(session) as Errand;
  const clear = nearest.filter(({ day }) => standOn(day, errand, series.situation).verdict === 'clear');
  return {
    sessionId: session,
    reason: { code: reason.code, params: tellParams(reason.params, readsChart) },
    nearest: clear.map((opening) => openingReply(series, session, opening)),
  };
}
