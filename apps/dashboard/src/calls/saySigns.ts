import { type RedFlagAnswer, redFlagCodes } from '@stratum/clinical';
import { calls as words } from '../i18n/en/calls';
import type { WorriedCall } from './WorriedCall';

/** The signs that were answered in one way, in words; nothing for who does not read the chart. */
export function saySigns({ answers }: Pick<WorriedCall, 'answers'>, answer: RedFlagAnswer): string {
  const codes = redFlagCodes.filter((code) => answers?.[code] === answer);
  return words.signs(codes.map((code) => words.questions[code].short));
}
