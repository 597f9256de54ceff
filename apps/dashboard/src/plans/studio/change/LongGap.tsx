import { useState } from 'react';
import { change } from '../../../i18n/en/change';
import { FormDrawer } from '../../../layout/FormDrawer';
import { Icon } from '../../../layout/Icon';
import { VerbButton } from '../../../layout/VerbButton';
import type { LongGapAsk } from '../../LongGapAsk';
import { nameSession } from '../../nameSession';
import type { PlanView } from '../../PlanView';
import type { useLiving } from '../living/useLiving';
import css from './change.module.css';
import { ProtocolInput } from './ProtocolInput';
import { ReasonsNeeded } from './ReasonsNeeded';
import { useReasonsNeeded } from './useReasonsNeeded';

const words = change.gap;
type Answer = LongGapAsk['options'][number];
type Props = {
  plan: PlanView;
  ask: LongGapAsk;
  send: ReturnType<typeof useLiving>['send'];
  /** Whether this person may answer. */
  open: boolean;
};

/** A long pause: continue, step back or begin again. Each says what it does; each can be taken back. */
export function LongGap({ plan, ask, send, open }: Props) {
  const [writing, setWriting] = useState<Answer>();
  const needed = useReasonsNeeded();
  const name = nameSession(plan)(ask.sessionId);
  const done = plan.courses
    .find(({ id }) => id === ask.courseId)
    ?.sessions.filter(({ state, kind }) => state === 'done' && kind === 'treatment').length;
  const meaning = {
    continue: words.continue,
    'step-back': words.stepBack,
    restart: words.restart(done ?? 0),
  };
  const answer = (how: Answer, protocolCode?: string) =>
    needed.attempt((given) =>
      send(words.did[how], 'answer-gap', {
        sessionId: ask.sessionId,
        answer: how,
        ...(protocolCode ? { protocolCode } : {}),
        ...given,
      }),
    );
  // A refusal for want of reasons opens the form in which they are given.
  const at = (how: Answer) => async () => {
    if (how === 'step-back') return setWriting(how);
    try {
      await answer(how);
    } catch (error) {
      setWriting(how);
      throw error;
    }
  };
  return (
    <section className={css['gap']} aria-label={words.title}>
      <div className={css['gapTop']}>
        <Icon name="wait" size={20} />
        <div>
          <h2>{words.title}</h2>
          <p>{words.lead(name, ask.gapDays, ask.limitDays)}</p>
        </div>
      </div>
      {open ? (
        <ul className={css['answers']}>
          {ask.options.map((how) => (
            <li key={how}>
              <VerbButton act={at(how)} about={name} tone={how === 'continue' ? 'main' : 'plain'}>
                {words.verbs[how]}
              </VerbButton>
              <p>{meaning[how]}</p>
            </li>
          ))}
        </ul>
      ) : null}
      {writing ? (
        <FormDrawer
          open
          title={words.verbs[writing]}
          lead={meaning[writing]}
          verb={words.verbs[writing]}
          initial={{ protocolCode: '' }}
          onSend={({ protocolCode }) => answer(writing, protocolCode)}
          onClose={() => {
            setWriting(undefined);
            needed.forget();
          }}
        >
          {writing === 'step-back' ? (
            <ProtocolInput name="protocolCode" label={words.to} options={ask.gentler} />
          ) : null}
          <ReasonsNeeded needed={needed} />
        </FormDrawer>
      ) : null}
    </section>
  );
}
