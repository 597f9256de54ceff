import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { change } from '../../../i18n/en/change';
import { FormDrawer } from '../../../layout/FormDrawer';
import { Icon } from '../../../layout/Icon';
import { VerbButton } from '../../../layout/VerbButton';
import type { LongGapAsk } from '../../LongGapAsk';
import { nameSession } from '../../nameSession';
import type { PlanView } from '../../PlanView';
import { focusOutcome } from '../living/focusOutcome';
import type { useLiving } from '../living/useLiving';
import css from './change.module.css';
import { ForeseeWithReasons } from './ForeseeWithReasons';
import { ProtocolInput } from './ProtocolInput';
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
  const course = plan.courses.find(({ id }) => id === ask.courseId);
  const done = course?.sessions.filter(({ state, kind }) => state === 'done' && kind === 'treatment').length;
  const codes = new Set(ask.gentler.map(({ code }) => code));
  const gentler = (course?.changeTo ?? []).filter(({ code }) => codes.has(code));
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
              <VerbButton
                act={async () => setWriting(how)}
                about={name}
                tone={how === 'continue' ? 'main' : 'plain'}
              >
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
          wide={writing === 'step-back'}
          title={words.verbs[writing]}
          lead={meaning[writing]}
          verb={words.verbs[writing]}
          initial={{ protocolCode: '' }}
          onSend={({ protocolCode }) => answer(writing, protocolCode)}
          after={focusOutcome}
          onClose={() => {
            setWriting(undefined);
            needed.forget();
          }}
        >
          {writing === 'step-back' ? (
            <ProtocolInput name="protocolCode" label={words.to} options={gentler}>
              <What plan={plan} ask={ask} answer={writing} needed={needed} />
            </ProtocolInput>
          ) : (
            <What plan={plan} ask={ask} answer={writing} needed={needed} />
          )}
        </FormDrawer>
      ) : null}
    </section>
  );
}

type WhatProps = Pick<Props, 'plan' | 'ask'> & {
  answer: Answer;
  needed: ReturnType<typeof useReasonsNeeded>;
};

/** What an answer would do to the plan. */
function What({ plan, ask, answer, needed }: WhatProps) {
  const { control } = useFormContext<{ protocolCode: string }>();
  const protocolCode = useWatch({ control, name: 'protocolCode' });
  const about = { verb: 'answer-gap', sessionId: ask.sessionId } as const;
  if (answer !== 'step-back')
    return <ForeseeWithReasons plan={plan} body={{ ...about, answer }} needed={needed} />;
  const body = protocolCode ? { ...about, answer, protocolCode } : null;
  return <ForeseeWithReasons plan={plan} body={body} needed={needed} />;
}
