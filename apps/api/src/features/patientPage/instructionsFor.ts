import type { Day } from '@stratum/calendar';
import type { HeaderInstruction } from './HeaderInstruction.js';
import type { Outlook } from './PageRow.js';

/** What stands against booking: nothing, a word of a specialist, or everything. */
interface Wait {
  readonly ask: boolean;
  readonly block: boolean;
  readonly until: string | null;
}

/**
 * What everybody is told to do, without the reason: the first day on which the next treatment may be booked, and
 * whether a specialist has to be asked first. Where no treatment may be booked at all that is said instead.
 * @param toReview facts that the desk wrote down and no specialist has looked at
 */
export function instructionsFor(outlook: Outlook, toReview: number, today: Day): HeaderInstruction[] {
  const { plan, stopped, toDecide } = outlook;
  const { ask, block, until } = plan === null ? waitsByAdvice(outlook) : waitsByPlan(plan);
  if (block) return [{ code: 'do-not-book' }];
  const instructions: HeaderInstruction[] = [];
  if (until !== null && until > today)
    instructions.push({ code: isAfterABooked(plan, until, today) ? 'next-not-before' : 'not-before', until });
  if (ask || stopped || toDecide || toReview > 0) instructions.push({ code: 'ask-the-specialist' });
  return instructions;
}

/** The day is about what comes after a treatment that is booked, which it does not speak against. */
const isAfterABooked = (plan: Outlook['plan'], until: Day, today: Day): boolean =>
  plan?.bookedOn.some((day) => day >= today && day < until) ?? false;

const waitsByPlan = ({ state, unsolved, blocked, nextFrom }: NonNullable<Outlook['plan']>): Wait => ({
  ask: unsolved > 0,
  block: blocked || state === 'paused',
  until: nextFrom,
});

/** Without a plan: everything recommended waits, until a day or for something to heal, or is blocked. */
function waitsByAdvice({ advice, nothingGoes = false }: Outlook): Wait {
  if (advice === null) return { ask: false, block: nothingGoes, until: null };
  const { from, because } = advice.recommendation;
  const wanted = because.filter(({ layer }) => layer !== 'consult');
  const blocked = wanted.length > 0 && wanted.every(({ blockedBy }) => blockedBy.length > 0);
  return { ask: false, block: blocked || from === null, until: from ?? null };
}
