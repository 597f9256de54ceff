import type { RealignSettings } from '@stratum/timeline';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { invalid } from '../../http/problems/invalid.js';
import { decideGap } from '../changeCourse/decideGap.js';
import { decideHealing } from '../changeCourse/decideHealing.js';
import { decideMore } from '../changeCourse/decideMore.js';
import { decideProtocol } from '../changeCourse/decideProtocol.js';
import { decideSkip } from '../changeCourse/decideSkip.js';
import type { Moment } from '../findOpenings/Moment.js';
import { decidePause } from '../pausePlan/decidePause.js';
import { decideResume } from '../pausePlan/decideResume.js';
import type { PlanChange } from '../realignPlan/PlanChange.js';
import { decideDecision } from './decideDecision.js';
import type { ForeseeBody } from './ForeseeBody.js';

/**
 * What a verb decides about a plan, by the function that the verb itself decides with. Reasons that only stand in the
 * chart are not asked for.
 * @throws Problem 400 on what the verb cannot be decided without, and what the verb throws
 */
export async function decideForeseen(
  tx: EntityManager,
  actor: Actor,
  plan: StoredPlan,
  body: ForeseeBody,
  { moment, settings }: { readonly moment: Moment; readonly settings: RealignSettings },
): Promise<PlanChange> {
  const { today } = moment;
  const { acceptances = null } = body;
  const looking = { moment, settings, locks: false };
  switch (body.verb) {
    case 'change-protocol': {
      const about = { courseId: given(body, 'courseId'), protocolCode: given(body, 'protocolCode') };
      return decideProtocol(tx, actor, plan, { ...about, acceptances }, looking);
    }
    case 'answer-gap': {
      const about = { sessionId: given(body, 'sessionId'), answer: given(body, 'answer'), acceptances };
      return decideGap(tx, actor, plan, { ...about, protocolCode: body.protocolCode ?? null }, looking);
    }
    case 'add-session':
      return decideMore(tx, actor, plan, { courseId: given(body, 'courseId') }, { today, settings });
    case 'skip':
      return decideSkip(plan, { sessionId: given(body, 'sessionId'), reason: '' }, today, settings);
    case 'healed-late': {
      const about = { sessionId: given(body, 'sessionId'), until: given(body, 'until') };
      return decideHealing(plan, about, today, settings);
    }
    case 'pause':
      return decidePause(plan, { from: body.from ?? null, reason: '', decides: [] }, today, settings);
    case 'resume':
      return decideResume(plan, today, settings);
    case 'decide': {
      const about = { reopeningIds: given(body, 'reopeningIds'), decision: given(body, 'decision') };
      return decideDecision(tx, actor, plan, { ...about, acceptances }, { moment, settings });
    }
  }
}

function given<
  Name extends 'courseId' | 'sessionId' | 'protocolCode' | 'answer' | 'until' | 'decision' | 'reopeningIds',
>(body: ForeseeBody, name: Name): NonNullable<ForeseeBody[Name]> {
  const value = body[name];
  if (value === undefined || value === null) throw invalid({ [name]: { code: 'required' } });
  return value;
}
