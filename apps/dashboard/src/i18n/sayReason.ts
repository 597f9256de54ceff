import { sayDays } from '../formats';
import { eventRules } from './en/eventRules';
import { facts } from './en/facts';
import { findings } from './en/findings';
import { rules } from './en/rules';
import { sayFinding } from './sayFinding';
import { sayRuleName } from './sayRuleName';

export type RuleLike = {
  readonly code: string;
  readonly version?: string;
  readonly source?: string;
  readonly evidence?: string;
  readonly params?: Readonly<Record<string, unknown>> | object;
};
export type ReasonLike = {
  readonly rule: RuleLike;
  /** The session that `days` count from, `today`, or null where the rule names a day. */
  readonly from: string | null;
  readonly days: number | null;
};

/** Why a bound lies where it lies: one sentence. Its rule and source are said by `sayRule`. */
export function sayReason(
  { rule, from, days }: ReasonLike,
  nameOf: (sessionId: string) => string = () => 'the session before',
): string {
  const params = (rule.params ?? {}) as Readonly<Record<string, unknown>>;
  const counted = from === null || from === 'today' ? (from ?? '') : nameOf(from);
  const ofEvent = params['event'] === undefined ? undefined : eventRules[rule.code];
  if (ofEvent) return ofEvent(params);
  const words = rules[rule.code];
  if (words) return words({ days: days ?? 0, from: counted, params });
  if (findings[rule.code])
    return sayFinding({ code: rule.code, severity: 'defer', params }).replace(/\.$/, '');
  return plain(rule.code, days ?? 0, counted);
}

/** Which rule it is and where it comes from: `rule: shortest gap between sessions, source 16-1546`. */
export function sayRule({ code, source }: RuleLike): string {
  const rule = `rule: ${sayRuleName(code)}`;
  return source ? `${rule}, source ${source}` : rule;
}

function plain(code: string, days: number, from: string): string {
  const what = facts[code] ?? code.replaceAll('-', ' ');
  if (!from) return `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  return `${sayDays(Math.abs(days))} ${days < 0 ? 'before' : 'after'} ${from}: ${what}`;
}
