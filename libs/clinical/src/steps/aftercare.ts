import { cited } from '../catalogue/cited.js';
import { sheet } from '../findings/kinds/sheet.js';
import type { StepRule } from './StepRule.js';

/** Strict sun protection and no tanning. */
const sunProtection: StepRule = {
  code: 'sun-protection',
  kind: 'aftercare',
  days: ({ protocol, figure }) => {
    if (protocol.kind !== 'peel') return [];
    const days = figure('sun-holiday', `${protocol.depth}-sunless-after`);
    return [{ from: 0, until: days.value, figure: days }];
  },
};

const noMakeup: StepRule = {
  code: 'no-makeup',
  kind: 'aftercare',
  days: ({ protocol, figure }) => {
    const days = figure('makeup', protocol.kind === 'peel' ? protocol.depth : 'filler');
    return [{ from: 0, until: Math.max(0, days.value - 1), figure: days }];
  },
  sheet: {
    code: 'makeup',
    seed: sheet('16-1557, 17, 42', 'C', {
      superficial: cited(1, 'days', 'expert default', 'E'),
      medium: cited(10, 'days', '16-1557', 'C'),
      deep: cited(14, 'days', '17', 'C'),
      filler: cited(1, 'days', '42', 'label'),
    }),
  },
};

/** No strenuous exercise, heavy sun or heat, alcohol. */
const rest: StepRule = {
  code: 'rest-after-filler',
  kind: 'aftercare',
  days: ({ protocol, figure }) => {
    if (protocol.kind !== 'filler') return [];
    const days = figure('filler-aftercare', 'rest');
    return [{ from: 0, until: days.value, figure: days }];
  },
  sheet: {
    code: 'filler-aftercare',
    seed: sheet('42', 'label', {
      rest: cited(1, 'days', '42', 'label'),
      noPressure: cited(14, 'days', 'planning default', 'E'),
    }),
  },
};

/** No facial massage, no pressure at the dentist's. */
const noPressure: StepRule = {
  code: 'no-pressure',
  kind: 'aftercare',
  days: ({ protocol, figure }) => {
    if (protocol.kind !== 'filler') return [];
    const days = figure('filler-aftercare', 'noPressure');
    return [{ from: 0, until: days.value, figure: days }];
  },
};

/** What the patient does, or leaves out, after a treatment. */
export const aftercare: readonly StepRule[] = [sunProtection, noMakeup, rest, noPressure];
