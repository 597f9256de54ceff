import { plans } from '../i18n/en/plans';
import { sayProtocol } from '../i18n/sayProtocol';
import { nameSession } from './nameSession';
import type { PlanEvent, PlanView } from './PlanView';

const words = plans.studio;
/** More than these are counted. */
const NAMED = 2;

/**
 * What an event of a plan was about: which sessions, from which protocol to which, the name of a life event, the answer
 * to a long pause. Empty where there is nothing to say, or where what it was about is gone.
 */
export function sayHappened(event: PlanEvent, plan: Pick<PlanView, 'courses' | 'events'>): string {
  const { about } = event;
  if (!about) return '';
  const undone = plan.events.find(({ id }) => id === about.undoes);
  if (undone) {
    const what = sayHappened(undone, plan);
    return [words.kindsOfEvents[undone.kind] ?? words.happened, what].filter(Boolean).join(': ');
  }
  const answer = words.gapAnswers[about.answer ?? ''];
  if (about.from && about.to && about.from !== about.to) {
    return [answer, words.fromTo(sayProtocol(about.from), sayProtocol(about.to))].filter(Boolean).join(': ');
  }
  if (about.name) return `“${about.name}”`;
  const nameOf = nameSession(plan);
  const names = about.sessionIds.map(nameOf).filter(Boolean);
  const shown = names.slice(0, NAMED).join('; ');
  const more = names.length - NAMED;
  return [answer, more > 0 ? words.andMore(shown, more) : shown].filter(Boolean).join(': ');
}
