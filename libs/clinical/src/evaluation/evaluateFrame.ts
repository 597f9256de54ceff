import { type Day, latestDay } from '@stratum/calendar';
import { findingRules } from '../findings/findingRules.js';
import { assessRule } from './assessRule.js';
import type { Finding } from './Finding.js';
import type { Frame } from './Frame.js';
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

/** Applies every rule to one protocol and draws the verdict from what they find. */
export function evaluateFrame(frame: Frame): ProtocolAdvice {
  const { protocol } = frame;
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
