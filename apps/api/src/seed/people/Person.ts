import type { Day } from '@stratum/calendar';
import type { AnswerValue } from '@stratum/clinical';

/** A patient of the demo before anybody has written anything down. */
export interface Person {
  readonly given: string;
  readonly family: string;
  readonly preferred?: string;
  readonly born: Day;
  readonly sexAtBirth: 'female' | 'male' | null;
  readonly pronouns?: string;
  readonly phone: string;
  readonly email: string;
  readonly language: string;
  readonly emergencyName: string;
  readonly emergencyPhone: string;
  readonly allergyNote?: string;
  /** Fitzpatrick, as a specialist sees it. */
  readonly phototype: number;
  readonly glogau: number;
  /** What of the intake is not as somebody without any history would answer. */
  readonly answers: Readonly<Record<string, AnswerValue>>;
}
