import type { Area } from '../vocabulary/Area.js';
import type { ConcernCode } from '../vocabulary/ConcernCode.js';
import type { FactCode } from '../vocabulary/FactCode.js';
import type { Phototype } from '../vocabulary/Phototype.js';

/** When a question is shown. `is` holds where the answer, or one of several chosen, is among the codes. */
export type Condition =
  | { readonly question: string; readonly is: readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** A text in the form's own language with the key that translations use. A published text never changes. */
export interface FormText {
  readonly key: string;
  readonly text: string;
}

export interface QuestionOption extends FormText {
  readonly code: string;
  /** Chosen alone: "none of these", "not sure". */
  readonly exclusive: boolean;
}

export type QuestionType =
  | 'yes-no-unsure'
  | 'choice'
  | 'multi-choice'
  | 'date'
  | 'text'
  | 'scale'
  | 'concerns'
  | 'per-area';

export interface Question extends FormText {
  readonly code: string;
  readonly type: QuestionType;
  readonly help: FormText | null;
  readonly required: boolean;
  /** Null for a question that is always asked. */
  readonly showWhen: Condition | null;
  /** For yes-no-unsure, choice, multi-choice, concerns and per-area. */
  readonly options: readonly QuestionOption[];
  /** For scale: both ends, both included. */
  readonly scale: { readonly low: number; readonly high: number } | null;
  /** For text: the most characters. */
  readonly maxLength: number | null;
  /** For date: on which side of today it lies. */
  readonly dateIs: 'past' | 'future' | 'any' | null;
  /** For date: whether "unsure" is an answer. */
  readonly allowsUnsure: boolean;
  /** Whether last time's answer may be offered again, for the patient to confirm. */
  readonly stays: boolean;
}

/** What an answer becomes. Several feeds of one fact all count: a past filler and a planned one. */
export type Feed =
  | FactFeed
  | { readonly kind: 'concerns'; readonly question: string }
  | {
      readonly kind: 'concern';
      readonly question: string;
      readonly yes: readonly string[];
      readonly concern: ConcernCode;
    }
  | { readonly kind: 'screen'; readonly fact: FactCode; readonly yesWhen: Condition }
  | {
      readonly kind: 'phototype';
      readonly question: string;
      readonly types: Readonly<Record<string, Phototype>>;
    };

export interface FactFeed {
  readonly kind: 'fact';
  readonly fact: FactCode;
  readonly question: string;
  /** Codes that mean yes and no; every other answer is unknown. A multi-choice without a yes code means no. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** The questions that give its day, its kind and its places. */
  readonly on?: string;
  readonly kindFrom?: string;
  readonly areas?: string;
  /** Where it is meant where no question asks for its place; the fact's own place when left out. */
  readonly places?: readonly Area[];
  /** A kind that a certain answer means by itself. */
  readonly kindIs?: Readonly<Record<string, string>>;
  /** Without a day it is unknown rather than as of today: what is planned. */
  readonly needsDay?: boolean;
  /** Only a yes is news; a no leaves what was known before. */
  readonly newsOnly?: boolean;
}

export interface FormSection extends FormText {
  readonly code: string;
  readonly questions: readonly Question[];
}

export interface IntakeForm {
  readonly code: string;
  readonly version: number;
  readonly language: string;
  readonly sections: readonly FormSection[];
  readonly feeds: readonly Feed[];
}

/** A code, several codes, a day, a text or a number; absent while nobody has answered. */
export type AnswerValue = string | number | readonly string[];

export type Answers = Readonly<Record<string, AnswerValue | undefined>>;
