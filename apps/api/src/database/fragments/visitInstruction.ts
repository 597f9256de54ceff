import { heldVisit } from './heldVisit.js';
import { instructionFor } from './instructionFor.js';

/** What everybody is told to do about `visits v` of clinic `$1`, whatever it has lost its place to. */
export const visitInstruction = instructionFor(`${heldVisit.stranded} or ${heldVisit.displaced}`);
