import { cited } from '../catalogue/cited.js';
import type { Figure } from '../catalogue/Figure.js';
import type { Situation } from '../evaluation/Situation.js';
import { intervalFinding } from './kinds/intervalFinding.js';
import { everyPeel } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';

const longest = (...figures: readonly Figure[]): Figure =>
  figures.reduce((long, each) => (each.value > long.value ? each : long));

/** This peel's own shortest gap, and longer after a medium or deep one. */
function afterAnother({ protocol, figure }: Situation, kind: string | null): Figure {
  const own = protocol.kind === 'peel' ? [protocol.gapDays.shortest] : [];
  return longest(...own, figure(`after-${kind ?? 'deep'}`));
}

/** Of a peel that is planned only the depth is known: the longest shortest gap of that depth counts. */
function beforePlanned({ protocol, figure }: Situation, kind: string | null): Figure {
  const depth = protocol.kind === 'peel' ? protocol.depth : 'deep';
  return longest(figure(`planned-${kind ?? 'deep'}`), figure(`after-${depth}`));
}

/** Two peels of one area, wherever the other one is done. */
export const peelAndPeel = intervalFinding({
  code: 'peel-and-peel',
  fact: 'peel',
  row: everyPeel('defer'),
  distance: (situation, { on, kind }) => {
    const days = afterAnother(situation, kind);
    return {
      first: on,
      last: on,
      before: beforePlanned(situation, kind).value,
      after: days.value,
      figure: days,
    };
  },
  seed: sheet('expert default', 'E', {
    'after-superficial': cited(14, 'days', 'expert default', 'E'),
    'after-medium': cited(60, 'days', 'expert default', 'E'),
    'after-deep': cited(180, 'days', 'expert default', 'E'),
    'planned-superficial': cited(21, 'days', 'expert default', 'E'),
    'planned-medium': cited(180, 'days', 'expert default', 'E'),
    'planned-deep': cited(365, 'days', 'expert default', 'E'),
  }),
});
