import type { ConcernCode } from '../vocabulary/ConcernCode.js';
import type { FactCode } from '../vocabulary/FactCode.js';

/** Something a rule looks at. */
export type Topic = FactCode | 'phototype' | 'age' | `concern:${ConcernCode}`;
