import { sayDays } from '../formats';
import { rules } from './en/rules';

export type RuleLike = {
  readonly code: string;
  readonly version?: string;
  readonly source?: string;
  readonly evidence?: string;
  readonly params?: Readonly<Record<string, string | number>>;
};
export type ReasonLike = { readonly rule: RuleLike; readonly from: string | null; readonly days: number };

/** Why a bound lies where it lies: one sentence with its rule and source. */
export function sayReason(
  reason: ReasonLike,
  nameOf: (sessionId: string) => string = () => 'the session before',
): string {
  const { rule, days } = reason;
  const from = reason.from === null || reason.from === 'today' ? (reason.from ?? '') : nameOf(reason.from);
  const said = rules[rule.code]?.({ days, from, params: rule.params ?? {} }) ?? plain(rule.code, days, from);
  return rule.source ? `${said} (rule ${rule.code}, source ${rule.source})` : `${said} (rule ${rule.code})`;
}

function plain(code: string, days: number, from: string): string {
  const what = code.replaceAll('-', ' ');
  if (!from) return `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  return `${sayDays(Math.abs(days))} ${days < 0 ? 'before' : 'after'} ${from}: ${what}`;
}
