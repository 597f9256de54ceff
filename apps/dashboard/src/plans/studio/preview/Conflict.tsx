import type { Rule } from '@stratum/timeline';
import { tryout as words } from '../../../i18n/en/tryout';
import { sayReason } from '../../../i18n/sayReason';
import { Icon } from '../../../layout/Icon';
import { nameEvents } from '../../nameEvents';
import type { PlanView } from '../../PlanView';
import css from './tryout.module.css';

/** Rules that cannot all hold, in words; nothing where there are none. */
export function Conflict({ plan, rules }: { plan: PlanView; rules: readonly Rule[] }) {
  if (rules.length === 0) return null;
  const named = nameEvents(plan.patientEvents);
  return (
    <div className={css['fit']} data-fit="conflict">
      <Icon name="stop" size={17} />
      <p>
        <strong>{words.conflict}</strong>
      </p>
      <ul>
        {rules.map((rule) => (
          <li key={JSON.stringify(rule)}>{sayReason({ rule: named(rule), from: null, days: null })}.</li>
        ))}
      </ul>
    </div>
  );
}
