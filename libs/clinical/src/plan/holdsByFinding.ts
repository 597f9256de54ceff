import { addDays, type Day } from '@stratum/calendar';
import type { AdviceInput } from '../advice/AdviceInput.js';
import type { ClinicPolicy } from '../advice/ClinicPolicy.js';
import type { Catalogue } from '../catalogue/Catalogue.js';
import type { Protocol } from '../catalogue/Protocol.js';
import { evaluateProtocol } from '../evaluation/evaluateProtocol.js';
import type { Finding } from '../evaluation/Finding.js';
import type { RuleRef } from '../gaps/RuleRef.js';
import type { Area } from '../vocabulary/Area.js';
import { closedDays } from './closedDays.js';
import { HORIZON_DAYS } from './HORIZON_DAYS.js';

/** A course of a plan and the treatments and maintenances of it that findings can hold. */
export interface HeldCourse {
  readonly protocol: Protocol;
  readonly area: Area;
  readonly sessions: readonly string[];
}

/** Days that a finding closes to sessions; without a last day it waits for something to heal, or is absolute. */
export interface DraftHold {
  readonly sessions: readonly string[];
  readonly first: Day;
  readonly last: Day | null;
  readonly rule: RuleRef;
}

export interface NewsContext {
  readonly today: Day;
  readonly catalogue: Catalogue;
  readonly policy: ClinicPolicy;
}

/** The days that findings close to courses, by the codes of the findings. Open questions close nothing. */
export function holdsByFinding(
  courses: readonly HeldCourse[],
  known: AdviceInput,
  context: NewsContext,
): ReadonlyMap<string, readonly DraftHold[]> {
  const holds = courses.flatMap((course) => holdsOf(course, known, context));
  const codes = [...new Set(holds.map(({ rule }) => rule.code))];
  return new Map(codes.map((code) => [code, holds.filter(({ rule }) => rule.code === code)]));
}

function holdsOf(course: HeldCourse, known: AdviceInput, context: NewsContext): readonly DraftHold[] {
  const { protocol, area, sessions } = course;
  const { today: from, catalogue, policy } = context;
  const hold = (first: Day, last: Day | null, { code, source, evidence, params }: Finding): DraftHold => {
    const version = String(catalogue.rulebook.version);
    return { sessions, first, last, rule: { code, version, source, evidence, params } };
  };
  const { findings } = evaluateProtocol(protocol, known, from, catalogue, policy, area);
  const absolute = findings.filter(({ severity }) => severity === 'absolute');
  const to = addDays(from, HORIZON_DAYS);
  return [
    ...absolute.map((finding) => hold(from, null, finding)),
    ...closedDays({ protocol, known, catalogue, policy, area, from, to }).map(({ first, last, finding }) =>
      hold(first, last, finding),
    ),
  ];
}
