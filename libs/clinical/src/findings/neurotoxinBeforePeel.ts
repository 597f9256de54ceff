import { classOf, type ProtocolClass } from '../catalogue/Protocol.js';
import type { FindingRule } from '../evaluation/FindingRule.js';
import type { Outcome } from '../evaluation/Outcome.js';
import { areasMeet } from '../vocabulary/areasMeet.js';
import type { Severity } from '../vocabulary/Severity.js';
import { daysByDepth } from './kinds/daysByDepth.js';
import { distanceAfter } from './kinds/distanceAfter.js';
import { firstClearDay } from './kinds/firstClearDay.js';
import { sheet } from './kinds/sheet.js';

/** On one day the peel goes first: usual for superficial, one author's habit for medium, never for deep. */
const sameDay: Partial<Record<ProtocolClass, Severity>> = { superficial: 'preparation', medium: 'caution' };

/** A neuromodulator in the area before a peel. Only a day that was really given can be the same day. */
export const neurotoxinBeforePeel: FindingRule<'neurotoxin-before-peel'> = {
  code: 'neurotoxin-before-peel',
  severities: ['defer', 'caution', 'preparation'],
  reads: ['neurotoxin'],
  appliesTo: ({ kind }) => kind === 'peel',
  assess: (situation): Outcome | null => {
    const toxin = situation.occurrence('neurotoxin');
    if (toxin === null || !areasMeet(toxin.area, situation.area)) return null;
    const { figure, ...distance } = distanceAfter(situation, toxin);
    const until = firstClearDay(distance, situation.on);
    if (until === null) return null;
    const together =
      toxin.dated && toxin.on === situation.on ? sameDay[classOf(situation.protocol)] : undefined;
    if (together !== undefined) return { severity: together, params: { first: 'peel' } };
    return { severity: 'defer', until, params: { days: figure.value, on: toxin.on }, figure };
  },
  seed: sheet('82, 83, 119*', 'C', daysByDepth([7, '119*', 'E'], [14, '119*', 'E'], [14, '119*', 'E'])),
};
