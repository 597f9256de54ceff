import Button from '@mui/material/Button';
import { PhoneLink } from '../due/PhoneLink';
import { useFormats } from '../formats';
import { messages as words } from '../i18n/en/messages';
import { Worklist } from '../layout/Worklist';
import type { Call } from './Call';
import { CallVerb } from './CallVerb';
import { CallWhy } from './CallWhy';
import css from './messages.module.css';
import { usePages } from './usePages';

type Props = {
  tab: 'call' | 'reached';
  /** Only these, whether they are noted or not. */
  ids?: readonly string[];
};

/** Whom to call and why, what presses most first; and who was reached. */
export function CallList({ tab, ids }: Props) {
  const say = useFormats();
  const isOpen = tab === 'call';
  const filter = ids ? { id: ids } : { state: [isOpen ? 'open' : 'reached'] };
  const list = usePages<Call>('calls', filter, isOpen ? ['presses', 'ASC'] : ['changedAt', 'DESC']);
  return (
    <Worklist
      label={words.tabs[tab]}
      rows={list.data?.pages.flatMap((page) => page.rows)}
      error={list.error}
      onRetry={() => void list.refetch()}
      empty={words.empty[tab]}
      row={(call) => ({
        key: call.id,
        title: call.patient.name,
        to: `/patients/${call.patient.id}`,
        facts: [call.patient.number, <PhoneLink key="phone" phone={call.phone} />, stands(call)],
        next: <CallWhy call={call} />,
        verb: <CallVerb call={call} />,
      })}
      foot={
        list.hasNextPage ? (
          <Button className={css['more'] ?? ''} onClick={() => void list.fetchNextPage()}>
            {words.more}
          </Button>
        ) : null
      }
    />
  );

  function stands({ state, dueOn, attempts, outcome, changedBy, changedAt }: Call): string {
    const by = words.call.by(changedBy ?? '', changedAt ? say.moment(changedAt) : '');
    if (state === 'reached') return ids ? `${words.call.outcomes.reached}, ${by}` : by;
    const due = words.call.due(say.day(dueOn));
    if (attempts === 0) return due;
    const last = outcome === 'left-word' ? `${words.call.outcomes['left-word']}, ${by}` : null;
    return `${due}, ${last ?? words.call.attempts(attempts)}`;
  }
}
