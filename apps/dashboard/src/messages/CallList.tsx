import Button from '@mui/material/Button';
import { useState } from 'react';
import { sayPhone, useFormats } from '../formats';
import { messages as words } from '../i18n/en/messages';
import { VerbButton } from '../layout/VerbButton';
import { Worklist } from '../layout/Worklist';
import { can } from '../providers/can';
import type { Call } from './Call';
import { CallDialog } from './CallDialog';
import css from './messages.module.css';
import { useCallSteps } from './useCallSteps';
import { usePages } from './usePages';

type Props = { tab: 'call' | 'reached' };

/** Whom to call and why, what is due first; and who was reached. */
export function CallList({ tab }: Props) {
  const say = useFormats();
  const step = useCallSteps();
  const [calling, setCalling] = useState<Call | null>(null);
  const isOpen = tab === 'call';
  const filter = isOpen ? { state: ['open'] } : { state: ['reached'] };
  const list = usePages<Call>('calls', filter, isOpen ? ['dueOn', 'ASC'] : ['changedAt', 'DESC']);
  const rows = list.data?.pages.flatMap((page) => page.rows);
  const undo = (call: Call) => async () => {
    await step(call, 'undo');
    return { said: words.call.saidUndone(call.patient.name) };
  };
  return (
    <>
      <Worklist
        label={words.tabs[tab]}
        rows={rows}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={words.empty[tab]}
        row={(call) => ({
          key: call.id,
          title: call.patient.name,
          to: `/patients/${call.patient.id}`,
          facts: [call.patient.number, <Phone key="phone" phone={call.phone} />, facts(call)],
          next: <Why call={call} />,
          verb: !can('messages.write') ? null : isOpen ? (
            <Button size="small" variant="contained" onClick={() => setCalling(call)}>
              {call.reason === 'no-contact' ? words.call.decide : words.call.verb}
              <span className="visually-hidden">, {call.patient.name}</span>
            </Button>
          ) : (
            <VerbButton size="small" act={undo(call)} about={call.patient.name} disabled={!call.undoable}>
              {words.call.undo}
            </VerbButton>
          ),
        })}
        foot={
          list.hasNextPage ? (
            <Button className={css['more'] ?? ''} onClick={() => void list.fetchNextPage()}>
              {words.more}
            </Button>
          ) : null
        }
      />
      {calling ? <CallDialog call={calling} onClose={() => setCalling(null)} /> : null}
    </>
  );

  function facts({ state, dueOn, attempts, changedBy, changedAt }: Call): string {
    if (state === 'reached') return words.call.by(changedBy ?? '', changedAt ? say.moment(changedAt) : '');
    const due = words.call.due(say.day(dueOn));
    return attempts > 0 ? `${due}, ${words.call.attempts(attempts)}` : due;
  }

  function Why({ call }: { call: Call }) {
    return (
      <span className={css['next']}>
        <span>{words.call.reasons[call.reason] ?? call.reason}</span>
        <span className={css['quiet']}>
          {[
            call.about ? words.call.about(words.kinds[call.about] ?? call.about) : null,
            call.visit ? words.visit(say.moment(call.visit.startsAt)) : null,
            call.note ? words.call.note(call.note) : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
    );
  }
}

function Phone({ phone }: { phone: string | null }) {
  if (!phone) return words.call.noPhone;
  return (
    <a className={css['number']} href={`tel:${phone}`}>
      {sayPhone(phone)}
    </a>
  );
}
