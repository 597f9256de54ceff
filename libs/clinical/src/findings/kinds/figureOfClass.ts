import type { Figure } from '../../catalogue/Figure.js';
import type { Situation } from '../../evaluation/Situation.js';

/** The rule's number for this protocol: by depth for peels, one for all fillers; `suffix` names a second one, `rule` another rule's sheet. */
export function figureOfClass({ protocol, figure }: Situation, suffix = '', rule?: string): Figure {
  return figure(`${protocol.kind === 'peel' ? protocol.depth : 'filler'}${suffix}`, rule);
}
