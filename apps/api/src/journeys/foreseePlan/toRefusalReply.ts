import type { Problem } from '../../http/problems/Problem.js';
import type { RefusalReply } from './RefusalReply.js';

/** A refusal as part of a reply. */
export const toRefusalReply = ({ status, code, message, details = {} }: Problem): RefusalReply => ({
  ...{ status, code, message, details },
});
