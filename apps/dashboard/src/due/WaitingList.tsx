import Button from '@mui/material/Button';
import { useState } from 'react';
import { useFormats } from '../formats';
import { waiting } from '../i18n/en/waiting';
import { Icon } from '../layout/Icon';
import { VerbButton } from '../layout/VerbButton';
import { Worklist, type WorklistProps } from '../layout/Worklist';
import { can } from '../providers/can';
import css from './due.module.css';
import { FreedTimeList } from './FreedTimeList';
import { PhoneLink } from './PhoneLink';
import { sayAsked, sayWaitedFor, sayWishes } from './sayWaiting';
import { useFreedTimes, useWaiting, useWaitingList } from './useWaiting';
import { WaitForm } from './WaitForm';
import type { Waiting } from './Waiting';

const words = waiting.list;

/** Who waits for a time, and the times that became free. */
export function WaitingList({ tabs, onTab }: Pick<WorklistProps<Waiting>, 'tabs' | 'onTab'>) {
  const say = useFormats();
  const list = useWaitingList();
  const { remove } = useWaiting();
  const [adding, setAdding] = useState(false);
  // A time that is left runs away; a list of who waits does not.
  const freedTimes = useFreedTimes();
  const isLeft = freedTimes.data === undefined || freedTimes.data.length > 0;
  const freedTimeList = (
    <div className={css['freedTimes']}>
      <FreedTimeList />
    </div>
  );
  return (
    <>
      <Worklist
        label={waiting.label}
        {...(tabs ? { tabs } : {})}
        {...(onTab ? { onTab } : {})}
        tab="waiting"
        tools={
          can('visits.book') ? (
            <Button
              variant="outlined"
              startIcon={<Icon name="plus" size={18} />}
              onClick={() => setAdding(true)}
            >
              {waiting.add}
            </Button>
          ) : null
        }
        above={isLeft ? freedTimeList : null}
        rows={list.data}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={words.empty}
        row={(entry) => ({
          key: entry.id,
          title: entry.patient.name,
          to: `/patients/${entry.patient.id}`,
          facts: [
            entry.patient.number,
            <PhoneLink key="phone" phone={entry.phone} noContact={entry.noContact} noCalls={entry.noCalls} />,
            sayWaitedFor(entry, say),
          ],
          next: (
            <>
              {sayWishes(entry)}
              <span className={css['note']}>
                {[
                  words.since(say.day(say.dayOf(entry.addedAt)), entry.addedBy),
                  entry.until ? words.until(say.day(entry.until)) : null,
                  sayAsked(entry, say),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {entry.ready ? null : <span className={css['hidden']}>{words.notReady}</span>}
            </>
          ),
          verb: can('visits.book') ? (
            <VerbButton size="small" act={() => remove(entry)} about={entry.patient.name}>
              {words.remove}
            </VerbButton>
          ) : null,
        })}
      />
      {isLeft ? null : freedTimeList}
      {adding ? <WaitForm onClose={() => setAdding(false)} /> : null}
    </>
  );
}
