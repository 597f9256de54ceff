import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormats } from '../formats';
import { messages as words } from '../i18n/en/messages';
import { VerbButton } from '../layout/VerbButton';
import { Worklist } from '../layout/Worklist';
import { can } from '../providers/can';
import { callApi } from '../wire/callApi';
import { LetterSheet } from './LetterSheet';
import type { Message } from './Message';
import css from './messages.module.css';
import { sayVisits } from './sayVisits';
import { usePages } from './usePages';

const STATES = { waiting: ['waiting', 'sending'], sent: ['sent'], failed: ['failed', 'not-wanted'] } as const;

type Props = { tab: keyof typeof STATES };

/** Messages of one state, the latest first. */
export function MessageList({ tab }: Props) {
  const say = useFormats();
  const [read, setRead] = useState<Message | null>(null);
  const list = usePages<Message>('messages', { state: STATES[tab] }, ['createdAt', 'DESC']);
  const rows = list.data?.pages.flatMap((page) => page.rows);
  return (
    <>
      <Worklist
        label={words.tabs[tab]}
        rows={rows}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={words.empty[tab]}
        row={(one) => ({
          key: one.id,
          title: one.patient.name,
          to: `/patients/${one.patient.id}`,
          facts: [one.patient.number, words.kinds[one.kind], words.channels[one.channel]],
          next: <Next message={one} />,
          verb:
            one.transport === 'mailbox' && can('messages.write') ? (
              <Button size="small" variant="outlined" onClick={() => setRead(one)}>
                {words.read}
                <span className="visually-hidden">
                  , {words.kinds[one.kind]}, {one.patient.name}
                </span>
              </Button>
            ) : one.state === 'waiting' && !isDue(one) && can('messages.write') ? (
              <SendNow message={one} />
            ) : null,
        })}
        foot={
          list.hasNextPage ? (
            <Button className={css['more'] ?? ''} onClick={() => void list.fetchNextPage()}>
              {words.more}
            </Button>
          ) : null
        }
      />
      {read ? <LetterSheet message={read} onClose={() => setRead(null)} /> : null}
    </>
  );

  function Next({ message }: { message: Message }) {
    return (
      <span className={css['next']}>
        <span>{standsAt(message)}</span>
        <span className={css['quiet']}>{sayVisits(message, say.moment)}</span>
      </span>
    );
  }

  function standsAt({ state, sendAfter, sentAt, failure }: Message): string {
    if (state === 'sending' || isDue({ state, sendAfter })) return words.sending;
    if (state === 'waiting') return words.goesOut(say.moment(sendAfter));
    if (state === 'sent') return words.sent(say.moment(sentAt ?? sendAfter));
    if (state === 'cancelled') return words.cancelled;
    return words.failures[failure ?? state] ?? state;
  }
}

/** Nothing holds it any more; it goes out within seconds. */
const isDue = ({ state, sendAfter }: Pick<Message, 'state' | 'sendAfter'>) =>
  state === 'waiting' && Date.parse(sendAfter) <= Date.now();

/** Ends the minutes in which a message could be taken back. */
function SendNow({ message: { id, kind, patient } }: { message: Message }) {
  const client = useQueryClient();
  const send = async () => {
    try {
      await callApi('POST', `/messages/${id}/send-now`);
    } finally {
      await client.invalidateQueries({ queryKey: ['messages'] });
    }
    return { said: words.sentNow(patient.name) };
  };
  return (
    <VerbButton size="small" act={send} about={`${words.kinds[kind]}, ${patient.name}`}>
      {words.sendNow}
    </VerbButton>
  );
}
