import type { ProposalReply } from '../journeys/bookSeries/ProposalReply.js';
import type { Planned } from './anApprovedPlan.js';
import type { Client } from './client.js';

/** Asks for openings for every treatment of a plan, or for what is asked; throws unless the answer is 200. */
export async function proposeSeries(
  desk: Client,
  { planId }: Pick<Planned, 'planId'>,
  asked: object = {},
): Promise<ProposalReply> {
  const { status, body } = await desk.post<ProposalReply>(`/plans/${planId}/proposal`, asked);
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}
