import type { Day } from '@stratum/calendar';
import type { AdviceInput } from '../advice/AdviceInput.js';
import type { ClinicPolicy } from '../advice/ClinicPolicy.js';
import type { Catalogue } from '../catalogue/Catalogue.js';
import type { Protocol } from '../catalogue/Protocol.js';
import type { Area } from '../vocabulary/Area.js';
import { areaOf } from './areaOf.js';
import { evaluateFrame } from './evaluateFrame.js';
import { momentOf } from './momentOf.js';
import type { ProtocolAdvice } from './ProtocolAdvice.js';

/**
 * What speaks for and against one protocol on a day: for advice that is today, for a plan the day of the session.
 * @param known what is known of the patient; an answer that is missing is never taken as "no"
 * @param on the day of the treatment
 * @param area where the course is, when a peel is not for the face
 */
export const evaluateProtocol = (
  protocol: Protocol,
  known: AdviceInput,
  on: Day,
  catalogue: Catalogue,
  policy: ClinicPolicy,
  area: Area = areaOf(protocol),
): ProtocolAdvice => evaluateFrame({ ...momentOf(known, on, catalogue, policy), protocol, area });
