import type { RuleLike } from '../i18n/sayReason';
import type { LifeEvent } from './LifeEvent';

/** Puts the names of life events into the rules that keep away from them. */
export function nameEvents(events: readonly LifeEvent[]): <Rule extends RuleLike>(rule: Rule) => Rule {
  const names = new Map(events.map(({ id, name }) => [id, name]));
  return (rule) => {
    const params = (rule.params ?? {}) as Readonly<Record<string, unknown>>;
    const name = names.get(String(params['event'] ?? ''));
    return name ? { ...rule, params: { ...params, name } } : rule;
  };
}
