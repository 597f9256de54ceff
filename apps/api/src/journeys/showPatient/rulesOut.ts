import { type Finding, NOT_ANSWERED } from '@stratum/clinical';

const GRAVE: readonly Finding['severity'][] = ['absolute', 'defer', 'caution'];

/** Whether a finding is in sight even about what nobody planned or recommended; a missing answer is not. */
export const rulesOut = ({ code, severity }: Finding): boolean =>
  GRAVE.includes(severity) && code !== NOT_ANSWERED;
