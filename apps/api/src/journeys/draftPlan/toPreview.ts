import { protocolOf } from '@stratum/clinical';
import type { Window } from '@stratum/timeline';
import type { ClinicalBasis } from '../../features/plans/ClinicalBasis.js';
import type { DraftedCourse, DraftedPlan } from '../../features/plans/DraftedPlan.js';
import { findingsToday } from '../../features/plans/findingsToday.js';
import { noMask } from '../../features/plans/ruleMask.js';
import { toFindingReply } from '../../features/plans/toFindingReply.js';
import { treatmentsOf } from '../../features/plans/treatmentsOf.js';
import type { PreviewCourseReply } from './PreviewCourseReply.js';
import type { PreviewReply } from './PreviewReply.js';

/** A draft as the plan studio shows it before anything is stored. */
export function toPreview(
  drafted: DraftedPlan,
  basis: ClinicalBasis,
  signed: ReadonlySet<string>,
): PreviewReply {
  const { cycle, constraints, conflict, waiting } = drafted;
  return {
    cycle,
    courses: drafted.courses.map((course) => courseReply(course, drafted, basis, signed)),
    separations: constraints.separations.map(({ a, b, ifAFirst, ifBFirst, rule }) => {
      return { a, b, ifAFirst, ifBFirst, rule };
    }),
    findings: findingsToday(treatmentsOfDraft(drafted, basis), basis).map((finding) =>
      toFindingReply(finding),
    ),
    waiting: [...new Map(waiting.map(({ rule }) => [rule.code, rule])).values()],
    conflict: [...conflict],
  };
}

function treatmentsOfDraft(drafted: DraftedPlan, { today }: ClinicalBasis) {
  const windows = drafted.sessions.flatMap(({ id, window }): [string, Window][] =>
    window === null ? [] : [[id, window]],
  );
  return treatmentsOf(drafted, Object.fromEntries(windows), today);
}

function courseReply(
  course: DraftedCourse,
  { sessions }: DraftedPlan,
  { catalogue }: ClinicalBasis,
  signed: ReadonlySet<string>,
): PreviewCourseReply {
  const { low, high } = protocolOf(catalogue, course.protocolCode).downtimeDays;
  return {
    ...course,
    signed: signed.has(course.protocolCode),
    sessions: sessions
      .filter(({ courseId }) => courseId === course.id)
      .map(({ id, ordinal, kind, window }) => {
        const isReview = kind === 'review';
        return {
          id,
          ordinal,
          kind,
          window: window && {
            ...window,
            ranges: [...window.ranges],
            because: noMask.because(window.because),
          },
          healing: { low: isReview ? 0 : low.value, high: isReview ? 0 : high.value },
        };
      }),
  };
}
