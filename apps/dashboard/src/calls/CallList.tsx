import Button from '@mui/material/Button';
import { useState } from 'react';
import { sayPhone, useFormats } from '../formats';
import { calls as words } from '../i18n/en/calls';
import { VerbButton } from '../layout/VerbButton';
import { Worklist } from '../layout/Worklist';
import { can } from '../providers/can';
import { CloseCall } from './CloseCall';
import css from './calls.module.css';
import { saySigns } from './saySigns';
import { useCallSteps } from './useCallSteps';
import { useCalls } from './useCalls';
import type { CallState, WorriedCall } from './WorriedCall';

/** The calls of one state, each with what was said, the telephone, and the step that comes next. */
export function CallList({ state }: { state: CallState }) {
  const say = useFormats();
  const list = useCalls(state);
  const [closing, setClosing] = useState<WorriedCall | null>(null);
  const rows = list.data?.pages.flatMap((page) => page.rows);
  return (
    <>
      <Worklist
        label={words.tabs[state]}
        rows={rows}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={words.empty[state]}
        row={(call) => ({
          key: call.id,
          title: call.patient.name,
          to: `/patients/${call.patient.id}`,
          chips: (
            <span className={css['grade']} data-urgency={call.urgency}>
              {words.urgency[call.urgency]}
            </span>
          ),
          facts: [
            call.patient.number,
            <Phone key="phone" phone={call.patient.phone} />,
            words.taken(say.moment(call.takenAt), call.takenBy),
          ],
          next: <WhatWasSaid call={call} />,
          verb: can('calls.answer') ? <Steps call={call} onClose={() => setClosing(call)} /> : null,
        })}
        foot={
          list.hasNextPage ? (
            <Button size="small" onClick={() => void list.fetchNextPage()}>
              {words.more}
            </Button>
          ) : null
        }
      />
      {closing ? <CloseCall call={closing} onClose={() => setClosing(null)} /> : null}
    </>
  );
}

function Phone({ phone }: { phone: string | null }) {
  if (!phone) return words.noPhone;
  return (
    <a href={`tel:${phone}`} className={css['phone']} aria-label={words.callBack(sayPhone(phone))}>
      {sayPhone(phone)}
    </a>
  );
}

function WhatWasSaid({ call }: { call: WorriedCall }) {
  const [signs, unsure] = [saySigns(call, 'yes'), saySigns(call, 'unsure')];
  return (
    <div className={css['said']}>
      {signs ? <strong>{capital(signs)}</strong> : null}
      {unsure ? <small>{words.unsure(unsure)}</small> : null}
      {call.note ? <span>{words.note(call.note)}</span> : null}
      <span>{standing(call)}</span>
      {call.outcomeNote ? <span>{words.note(call.outcomeNote)}</span> : null}
    </div>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function standing({ state, outcome, answeredBy }: WorriedCall): string {
  if (state === 'closed') return words.closedAs(words.outcomes[outcome ?? ''] ?? '', answeredBy);
  return answeredBy ? words.answeredBy(answeredBy) : words.nobodyYet;
}

function Steps({ call, onClose }: { call: WorriedCall; onClose: () => void }) {
  const { answer } = useCallSteps();
  if (call.state === 'closed') return null;
  const about = call.patient.name;
  return (
    <>
      {call.state === 'open' ? (
        <VerbButton tone="main" size="small" about={about} act={() => answer(call)}>
          {words.answer}
        </VerbButton>
      ) : null}
      <VerbButton
        size="small"
        tone={call.state === 'open' ? 'plain' : 'main'}
        about={about}
        act={async () => onClose()}
      >
        {words.close}
      </VerbButton>
    </>
  );
}
