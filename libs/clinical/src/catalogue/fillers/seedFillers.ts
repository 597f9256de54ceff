import type { FillerProtocol } from '../Protocol.js';
import { hyaluronicFillers } from './hyaluronicFillers.js';
import { hydroxylapatiteFillers } from './hydroxylapatiteFillers.js';
import { methacrylateFiller } from './methacrylateFiller.js';
import { polylacticFillers } from './polylacticFillers.js';

/** The seventeen fillers. */
export const seedFillers: readonly FillerProtocol[] = [
  ...hyaluronicFillers,
  ...hydroxylapatiteFillers,
  ...polylacticFillers,
  methacrylateFiller,
];
