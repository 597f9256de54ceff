import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useFormats } from '../formats';
import { messages as words } from '../i18n/en/messages';
import { ErrorState } from '../layout/ErrorState';
import { PageSkeleton } from '../layout/PageSkeleton';
import { SideSheet } from '../visits/SideSheet';
import { callApi } from '../wire/callApi';
import type { Message, MessageWithLetter } from './Message';
import css from './messages.module.css';
import { sayVisits } from './sayVisits';

type Props = { message: Message; onClose: () => void };

/** A message as its patient got it. */
export function LetterSheet({ message, onClose }: Props) {
  const say = useFormats();
  const asked = useQuery({
    queryKey: ['messages', 'letter', message.id],
    queryFn: ({ signal }) =>
      callApi<MessageWithLetter>('GET', `/messages/${message.id}`, undefined, { signal }),
  });
  const letter = asked.data?.letter;
  return (
    <SideSheet
      open
      title={`${words.kinds[message.kind] ?? ''}, ${message.patient.name}`}
      onClose={onClose}
      foot={letter ? <Foot letter={letter} /> : null}
    >
      {asked.isError ? <ErrorState error={asked.error} onRetry={() => void asked.refetch()} /> : null}
      {asked.isPending ? <PageSkeleton header={false} rows={4} /> : null}
      <div className={css['facts']}>
        <span>{message.sentAt ? words.sent(say.moment(message.sentAt)) : null}</span>
        <span>{sayVisits(message, say.moment)}</span>
        {message.transport === 'mailbox' ? <span>{words.inMailbox}</span> : null}
        {letter ? <span>{words.letter.to(letter.address)}</span> : null}
      </div>
      {letter ? (
        <div className={css['letter']}>
          {letter.subject ? <p className={css['subject']}>{letter.subject}</p> : null}
          {letter.body}
        </div>
      ) : null}
      {asked.data && !letter ? <p>{words.letter.none}</p> : null}
    </SideSheet>
  );
}

function Foot({ letter }: { letter: NonNullable<MessageWithLetter['letter']> }) {
  const save = (calendar: string) => {
    const address = URL.createObjectURL(new Blob([calendar], { type: 'text/calendar' }));
    Object.assign(document.createElement('a'), { href: address, download: 'visit.ics' }).click();
    URL.revokeObjectURL(address);
  };
  const { calendar, link } = letter;
  return (
    <div className={css['foot']}>
      {link ? (
        <Button variant="contained" href={link} target="_blank" rel="noreferrer">
          {words.letter.link}
        </Button>
      ) : null}
      {calendar ? (
        <Button variant="outlined" onClick={() => save(calendar)}>
          {words.letter.calendar}
        </Button>
      ) : null}
    </div>
  );
}
