import type { AnswerValue, IntakeForm } from '@stratum/clinical';
import type { FindingLike } from '../i18n/FindingLike';

export type Verdict = 'ok' | 'caution' | 'defer' | 'needs-answer' | 'blocked';

export interface ProtocolAdvice {
  readonly code: string;
  readonly kind: 'peel' | 'filler';
  readonly depth?: string | null;
  readonly area?: string | null;
  readonly verdict: Verdict;
  readonly until: string | null;
  readonly findings: readonly FindingLike[];
}

export interface Correction {
  readonly code: string;
  readonly answer: unknown;
}

export interface Examination {
  readonly version: number;
  readonly phototype: number | null;
  readonly glogau: number | null;
  readonly notes: string;
  readonly corrections: readonly Correction[] | Readonly<Record<string, unknown>>;
  readonly examinedBy?: string | null;
  readonly examinedAt?: string | null;
}

/** An assessment as `GET /assessments/:id` gives it. */
export interface Assessment {
  readonly id: string;
  readonly version: number;
  readonly status: 'draft' | 'signed';
  readonly patient: {
    readonly id: string;
    readonly name: string;
    readonly number: string;
    readonly born: string;
  };
  readonly intakeId: string;
  readonly onDay: string;
  readonly form: IntakeForm;
  readonly answers: Readonly<Record<string, AnswerValue | { readonly value: AnswerValue | null } | null>>;
  readonly examination: Examination | null;
  readonly known: {
    readonly phototype: number | null;
    readonly concerns: readonly string[];
    readonly facts: Readonly<Record<string, unknown>>;
    readonly saidBy: Readonly<
      Record<string, { readonly by: string; readonly patient: unknown; readonly specialist: unknown }>
    >;
  };
  readonly missing: readonly {
    readonly code: string;
    readonly severity: 'needs-answer' | 'caution';
    readonly protocols: readonly string[];
  }[];
  readonly changesSinceLast: readonly {
    readonly kind: string;
    readonly code: string;
    readonly before: unknown;
    readonly after: unknown;
  }[];
  readonly lastOn: string | null;
  readonly advice: {
    readonly cycle: { readonly days: number; readonly low: number; readonly high: number };
    readonly recommendation: {
      readonly modality: string;
      readonly because: readonly {
        readonly concern: string;
        readonly layer: string;
        readonly option: readonly string[];
        readonly evidence: string;
        readonly source: string;
        readonly blockedBy: readonly string[];
      }[];
      readonly consult: readonly string[];
      readonly from?: string | null;
    };
    readonly protocols: readonly ProtocolAdvice[];
  };
  readonly signedBy: string | null;
  readonly signedAt: string | null;
}
