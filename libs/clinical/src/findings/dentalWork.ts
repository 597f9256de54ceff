import { cited } from '../catalogue/cited.js';
import { areasMeet } from '../vocabulary/areasMeet.js';
import { intervalFinding } from './kinds/intervalFinding.js';
import { everyFiller } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';

/** Work on the teeth and a filler in the face, whichever comes first; longer around major work. */
export const dentalWork = intervalFinding({
  code: 'dental-work',
  fact: 'dental-work',
  row: everyFiller('defer'),
  where: (protocol) => protocol.kind === 'filler' && areasMeet('face', protocol.area),
  distance: ({ figure }, { on, kind }) => {
    const days = figure(kind === 'major' ? 'major' : 'routine');
    return { first: on, last: on, before: days.value, after: days.value, figure: days };
  },
  seed: sheet('111*, 75', 'C', {
    routine: cited(14, 'days', '111*', 'C'),
    major: cited(28, 'days', 'expert default', 'E'),
  }),
});
