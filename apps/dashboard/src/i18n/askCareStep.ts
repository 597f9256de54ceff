import { addDays } from '@stratum/calendar';
import { sayDay, saySpan } from '../formats';
import { careSteps } from './en/careSteps';
import { nameCareStep } from './sayCareStep';

type Asked = {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly from: string;
  readonly until: string;
};

/** What the patient is asked about a preparation when they come: how it was until today, never how it goes on. */
export function askCareStep(step: Asked, today: string): string {
  const ask = careSteps[step.code]?.asked;
  return ask === undefined
    ? `${nameCareStep(step.code)} (${saySpan(step.from, step.until, today)})?`
    : ask(step.params, whenOf(step, today));
}

/** What ran until yesterday is asked up to today as well. */
function whenOf({ from, until }: Asked, today: string): string {
  if (from >= today) return 'today';
  return until >= addDays(today, -1) ? `since ${sayDay(from, today)}` : `(${saySpan(from, until, today)})`;
}
