import { decide } from '../i18n/en/decide';
import type { Outcome } from '../layout/useVerb';
import { can } from '../providers/can';
import type { Reopened } from './Reopened';

const words = decide.reopened;

/**
 * What is said after something was written down, with the plans that it changes and the way there. Who does not read
 * the chart is led to the plan, where the days stand without their reasons.
 */
export function tellReopened(said: string, reopened: readonly Reopened[] | undefined): NonNullable<Outcome> {
  const [first, ...others] = reopened ?? [];
  if (!first) return { said };
  const flagged = [first, ...others].reduce((sum, one) => sum + one.flagged, 0);
  const parts = [said, words.plans(others.length + 1), ...(flagged > 0 ? [words.flagged(flagged)] : [])];
  const to = can('chart.read')
    ? others.length > 0
      ? '/plans?tab=toDecide'
      : `/plans/${first.planId}/decide`
    : `/plans/${first.planId}`;
  return { said: parts.join(' '), tone: 'calm', look: { to, label: words.look } };
}
