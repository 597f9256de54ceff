import type { Protocol } from '../catalogue/Protocol.js';
import { everyFiller } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';
import { stateFinding } from './kinds/stateFinding.js';

const MOUTH: readonly string[] = ['lips', 'perioral'];

const concerned = (protocol: Protocol): boolean => protocol.kind === 'peel' || MOUTH.includes(protocol.area);

/** Cold sores ever: an antiviral is offered for superficial peels and around the mouth, required beyond. */
export const hsvHistory = stateFinding({
  code: 'hsv-history',
  fact: 'hsv-history',
  row: { superficial: 'caution', medium: 'preparation', deep: 'preparation', ...everyFiller('caution') },
  where: concerned,
  params: ({ protocol }) => ({
    antiviral: protocol.kind === 'peel' && protocol.depth !== 'superficial' ? 'required' : 'offer',
  }),
  seed: sheet('33, 14, 16-1555, 36, 44', 'C'),
});
