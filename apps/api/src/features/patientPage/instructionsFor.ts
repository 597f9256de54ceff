import type { Day } from '@stratum/calendar';
import type { HeaderInstruction } from './HeaderInstruction.js';
import type { Outlook } from './PageRow.js';

/**
 * What everybody is told to do, without the reason: the first day on which the next treatment may be booked, and
 * whether a specialist has to be asked first.
 * @param toReview facts that the desk wrote down and no specialist has looked at
 */
export function instructionsFor(outlook: Outlook, toReview: number, today: Day): HeaderInstruction[] {
  const { plan, stopped, toDecide } = outlook;
  const waits = plan === null ? waitsByAdvice(outlook) : { ask: asksByPlan(plan), until: plan.nextFrom };
  const instructions: HeaderInstruction[] = [];
  if (waits.until !== null && waits.until > today)
    instructions.push({ code: 'not-before', until: waits.until });
  if (waits.ask || stopped || toDecide || toReview > 0) instructions.push({ code: 'ask-the-specialist' });
  return instructions;
}

const asksByPlan = ({ state, unsolved }: NonNullable<Outlook['plan']>) => state === 'paused' || unsolved > 0;

/** Without a plan: everything recommended waits, until a day or for something to heal, or is blocked. */
function waitsByAdvice({ advice }: Outlook): { ask: boolean; until: string | null } {
  if (advice === null) return { ask: false, until: null };
  const { from, because } = advice.recommendation;
  const wanted = because.filter(({ layer }) => layer !== 'consult');
  const blocked = wanted.length > 0 && wanted.every(({ blockedBy }) => blockedBy.length > 0);
  return { ask: blocked || from === null, until: from ?? null };
}
