import type { ReasonLike } from '../../../i18n/sayReason';
import type { MovePreview } from './previewMove';

/** The rules that a try breaks, each with what it counts from where the window of the session knows that. */
export function reasonsFor({ fit, window }: MovePreview): readonly ReasonLike[] {
  const bound = fit.kind === 'drift' ? 'latest' : 'earliest';
  const known = window?.because[bound][0];
  return fit.rules.map((rule) =>
    known && known.rule.code === rule.code ? known : { rule, from: null, days: daysIn(rule.params) },
  );
}

const daysIn = (params: ReasonLike['rule']['params']) => {
  const days = (params as Readonly<Record<string, unknown>> | undefined)?.['days'];
  return typeof days === 'number' ? days : null;
};
