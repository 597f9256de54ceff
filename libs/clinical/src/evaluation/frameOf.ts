import { addDays, ageOn, type Day } from '@stratum/calendar';
import type { AdviceInput } from '../advice/AdviceInput.js';
import type { ClinicPolicy } from '../advice/ClinicPolicy.js';
import type { Catalogue } from '../catalogue/Catalogue.js';
import type { Protocol } from '../catalogue/Protocol.js';
import type { Area } from '../vocabulary/Area.js';
import { areaOf } from './areaOf.js';
import type { Frame } from './Frame.js';

/** Puts together what one evaluation is about; the area is the protocol's own unless given. */
export function frameOf(about: {
  readonly protocol: Protocol;
  readonly known: AdviceInput;
  readonly on: Day;
  readonly catalogue: Catalogue;
  readonly policy: ClinicPolicy;
  readonly area?: Area | undefined;
}): Frame {
  const { protocol, known, on, catalogue, policy } = about;
  return {
    protocol,
    area: about.area ?? areaOf(protocol),
    on,
    dayAfter: addDays(on, 1),
    age: ageOn(known.born, on),
    concerns: new Set(known.concerns),
    input: known,
    rulebook: catalogue.rulebook,
    policy,
  };
}
