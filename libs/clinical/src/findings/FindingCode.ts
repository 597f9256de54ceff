import { NOT_ANSWERED } from '../evaluation/notAnswered.js';
import { findingRules } from './findingRules.js';

export type FindingCode = (typeof findingRules)[number]['code'] | typeof NOT_ANSWERED;

/** Every code a finding can have. */
export const findingCodes: readonly FindingCode[] = [...findingRules.map(({ code }) => code), NOT_ANSWERED];
