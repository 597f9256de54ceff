import { useEffect, useRef } from 'react';
import { useFormats } from '../../../formats';
import { change } from '../../../i18n/en/change';
import { living } from '../../../i18n/en/living';
import { Icon } from '../../../layout/Icon';
import { LinkButton } from '../../../layout/LinkButton';
import { VerbButton } from '../../../layout/VerbButton';
import { can } from '../../../providers/can';
import { nameEvents } from '../../nameEvents';
import { nameSession } from '../../nameSession';
import type { PlanView } from '../../PlanView';
import { sayFlag } from '../../sayFlag';
import { Changes } from '../Changes';
import { ForeseenWaiting } from '../change/ForeseenWaiting';
import css from './living.module.css';
import { Undecided } from './Undecided';
import type { Did, useLiving } from './useLiving';

const words = living.outcome;
type Props = { plan: PlanView; did: Did; steps: Pick<ReturnType<typeof useLiving>, 'undo' | 'close'> };

/** What the last step moved: before, after and why, what no longer fits, and the way back. */
export function Realigned({ plan, did, steps }: Props) {
  const { realignment, said } = did;
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.scrollIntoView?.({ block: 'nearest' }), [realignment.eventId]);
  const named = nameEvents(plan.patientEvents);
  const nameOf = nameSession(plan);
  const changes = realignment.changes.map((one) => ({ ...one, rule: one.rule && named(one.rule) }));
  return (
    <section ref={box} className={css['realigned']} aria-label={said} tabIndex={-1} data-outcome="">
      <div className={css['top']}>
        <Icon name="swap" size={18} />
        <p role="status">
          <strong>{said}.</strong>{' '}
          {words.moved(changes.filter(({ before, after }) => before.ideal !== after.ideal).length)}
        </p>
        <div className={css['verbs']}>
          {can('plans.undo') ? (
            <VerbButton size="small" icon="undo" act={() => steps.undo(realignment.eventId)} about={said}>
              {words.undo}
            </VerbButton>
          ) : null}
          <button type="button" className={css['close']} aria-label={words.close} onClick={steps.close}>
            <Icon name="close" size={16} />
          </button>
        </div>
      </div>
      <Changes plan={plan} changes={changes} added={realignment.added} reordered={realignment.reordered} />
      <Unfit plan={plan} realignment={realignment} nameOf={nameOf} />
      <ForeseenWaiting plan={plan} waiting={plan.waiting} nameOf={nameOf} />
      <Undecided plan={plan} />
    </section>
  );
}

type UnfitProps = {
  plan: PlanView;
  realignment: Did['realignment'];
  nameOf: (sessionId: string) => string;
};

function Unfit({ plan, realignment: { flags, asks }, nameOf }: UnfitProps) {
  const say = useFormats();
  const visitOf = new Map(
    plan.courses.flatMap(({ sessions }) => sessions.map(({ id, visit }) => [id, visit?.id])),
  );
  return (
    <>
      {flags.length > 0 ? <p className={css['flags']}>{words.flags}</p> : null}
      <ul className={css['lines']}>
        {flags.map((flag) => (
          <li key={flag.sessionId} className={css['unfit']}>
            <span>
              {words.flag(nameOf(flag.sessionId), say.day(flag.on))} · {sayFlag(flag)}
            </span>
            {visitOf.get(flag.sessionId) ? (
              <LinkButton size="small" to={`/calendar?visit=${visitOf.get(flag.sessionId)}`}>
                {change.foreseen.move}
                <span className="visually-hidden">, {nameOf(flag.sessionId)}</span>
              </LinkButton>
            ) : null}
          </li>
        ))}
        {asks.map((ask) => (
          <li key={ask.sessionId}>{words.asks(nameOf(ask.sessionId), ask.gapDays)}</li>
        ))}
      </ul>
    </>
  );
}
