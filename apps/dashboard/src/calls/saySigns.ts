import { type RedFlagCode, redFlagCodes } from '@stratum/clinical';
import { calls as words } from '../i18n/en/calls';
import type { WorriedCall } from './WorriedCall';

/** The signs that were answered with yes or "not sure", in words; nothing for who does not read the chart. */
export function saySigns({ answers }: Pick<WorriedCall, 'answers'>): string {
  if (!answers) return '';
  const raised = redFlagCodes.filter((code) => answers[code] !== 'no');
  return words.signs(raised.map((code) => saySign(code, answers[code] === 'unsure')));
}

function saySign(code: RedFlagCode, unsure: boolean): string {
  const { short } = words.questions[code];
  return unsure ? words.unsureOf(short) : short;
}
