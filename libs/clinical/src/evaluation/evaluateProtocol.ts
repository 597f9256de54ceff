import { type Day, latestDay } from '@stratum/calendar';
import type { AdviceInput } from '../advice/AdviceInput.js';
import type { ClinicPolicy } from '../advice/ClinicPolicy.js';
import type { Catalogue } from '../catalogue/Catalogue.js';
import type { Protocol } from '../catalogue/Protocol.js';
import { findingRules } from '../findings/findingRules.js';
import type { Area } from '../vocabulary/Area.js';
import { assessRule } from './assessRule.js';
import type { Finding } from './Finding.js';
import { frameOf } from './frameOf.js';
import { notAnsweredFindings } from './notAnswered.js';
import type { ProtocolAdvice } from './ProtocolAdvice.js';
import type { Verdict } from './Verdict.js';

const GRAVEST_FIRST: readonly Finding['severity'][] = [
  'absolute',
  'needs-answer',
  'defer',
  'caution',
  'preparation',
];

const verdictBySeverity: Readonly<Record<Finding['severity'], Verdict>> = {
  absolute: 'blocked',
  'needs-answer': 'needs-answer',
  defer: 'defer',
  caution: 'caution',
  preparation: 'ok',
};

/** The latest of the deferrals' days; null when one of them waits for something to heal. */
function untilOf(findings: readonly Finding[]): Day | null {
  const days = findings.filter(({ severity }) => severity === 'defer').map(({ until }) => until);
  return days.some((day) => day === null) ? null : latestDay(days as Day[]);
}

/**
 * What speaks for and against one protocol on a day: for advice that is today, for a plan the day of the session.
 * @param known what is known of the patient; an answer that is missing is never taken as "no"
 * @param on the day of the treatment
 * @param area where the course is, when a peel is not for the face
 */
export function evaluateProtocol(
  protocol: Protocol,
  known: AdviceInput,
  on: Day,
  catalogue: Catalogue,
  policy: ClinicPolicy,
  area?: Area,
): ProtocolAdvice {
  const frame = frameOf({ protocol, known, on, catalogue, policy, area });
  const results = findingRules.map((rule) => assessRule(rule, frame));
  const found = results.flatMap(({ finding }) => (finding === null ? [] : [finding]));
  const open = notAnsweredFindings(
    results.flatMap((result) => result.open),
    frame,
  );
  const findings = [...found, ...open].sort(
    (a, b) => GRAVEST_FIRST.indexOf(a.severity) - GRAVEST_FIRST.indexOf(b.severity),
  );
  const gravest = findings[0];
  const verdict = gravest === undefined ? 'ok' : verdictBySeverity[gravest.severity];
  return {
    code: protocol.code,
    kind: protocol.kind,
    ...(protocol.kind === 'peel' ? { depth: protocol.depth } : { area: protocol.area }),
    verdict,
    until: verdict === 'defer' ? untilOf(findings) : null,
    findings,
  };
}
