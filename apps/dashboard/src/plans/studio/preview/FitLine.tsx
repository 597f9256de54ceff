import { daysBetween } from '@stratum/calendar';
import { sayDrift, useFormats } from '../../../formats';
import { tryout as words } from '../../../i18n/en/tryout';
import { sayReason } from '../../../i18n/sayReason';
import { Icon } from '../../../layout/Icon';
import { nameEvents } from '../../nameEvents';
import { nameSession } from '../../nameSession';
import type { PlanView } from '../../PlanView';
import { Conflict } from './Conflict';
import type { MovePreview } from './previewMove';
import { reasonsFor } from './reasonsFor';
import css from './tryout.module.css';

const icons = { fits: 'check', drift: 'wait', 'too-early': 'stop' } as const;

/** Whether the session fits on the day, in one line: how far from its best day, or which rule it breaks. */
export function FitLine({ plan, preview }: { plan: PlanView; preview: MovePreview }) {
  const say = useFormats();
  const { fit, day, window } = preview;
  const named = nameEvents(plan.patientEvents);
  const nameOf = nameSession(plan);
  const rules = reasonsFor(preview).map((reason) =>
    sayReason({ ...reason, rule: named(reason.rule) }, nameOf),
  );
  if (fit.kind === 'conflict') return <Conflict plan={plan} rules={fit.rules} />;
  const text =
    fit.kind === 'fits'
      ? window
        ? words.fits(sayDrift(daysBetween(window.ideal, day)))
        : words.fitsBare
      : fit.kind === 'drift'
        ? words.drift(fit.days ?? 0)
        : words.tooEarly(fit.days);
  return (
    <div className={css['fit']} data-fit={fit.kind}>
      <Icon name={icons[fit.kind]} size={17} />
      <p>
        <strong>{text}</strong> {rules.length > 0 ? `${rules[0]}.` : null}
        {fit.kind === 'fits' && window ? words.best(say.day(window.ideal)) : null}
      </p>
    </div>
  );
}
