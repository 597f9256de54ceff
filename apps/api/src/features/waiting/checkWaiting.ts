import type { Day } from '@stratum/calendar';
import { invalid } from '../../http/problems/invalid.js';
import type { WaitingBody } from './WaitingBody.js';

/**
 * Whether it is said what is waited for, once, and wishes that can come true.
 * @throws Problem 400
 */
export function checkWaiting(body: WaitingBody, today: Day): void {
  const { kind, visitId = null, fromMinute, toMinute, until = null } = body;
  requireFitting('sessionId', body.sessionId ?? null, { isAsked: kind === 'session', visitId });
  requireFitting('protocolCode', body.protocolCode ?? null, { isAsked: kind === 'treatment', visitId });
  if (fromMinute != null && toMinute != null && toMinute <= fromMinute) {
    throw invalid({ toMinute: { code: 'ends_before_start' } });
  }
  if (until !== null && until <= today) throw invalid({ until: { code: 'out_of_range' } });
}

/** What a visit is for is told by the visit; without one the kind tells what has to be named. */
function requireFitting(
  field: 'sessionId' | 'protocolCode',
  value: string | null,
  { isAsked, visitId }: { readonly isAsked: boolean; readonly visitId: string | null },
): void {
  if (isAsked && value === null && visitId === null) throw invalid({ [field]: { code: 'required' } });
  if (value !== null && (!isAsked || visitId !== null)) throw invalid({ [field]: { code: 'not_a_choice' } });
}
