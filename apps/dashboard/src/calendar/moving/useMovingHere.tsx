import { instantAt } from '@stratum/calendar';
import { useEffect, useMemo, useState } from 'react';
import { useFormats, wallClock } from '../../formats';
import { moving as words } from '../../i18n/en/moving';
import { useNotice } from '../../layout/useNotice';
import { can } from '../../providers/can';
import { MoveDialog } from '../../visits/move/MoveDialog';
import { useVisit } from '../../visits/useVisit';
import type { CalendarView } from '../CalendarView';
import { hoursShown } from '../hoursShown';
import type { useCalendarState } from '../useCalendarState';
import { CarryBar } from './CarryBar';
import type { Proposal } from './Proposal';
import { ReviewMove } from './ReviewMove';
import { useCarry } from './useCarry';

type State = Pick<ReturnType<typeof useCalendarState>, 'by' | 'who' | 'move' | 'change'>;

/** Everything about moving visits on the calendar: what is carried, what is proposed, and the parts that show it. */
export function useMovingHere({ by, who, move, change }: State, calendar: CalendarView | undefined) {
  const { zone } = useFormats();
  const { say } = useNotice();
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [searched, setSearched] = useState<string | null>(null);
  const all = by === 'room' ? calendar?.rooms : calendar?.specialists;
  const columns = useMemo(
    () => (all ?? []).map(({ id }) => id).filter((id) => who === null || id === who),
    [all, who],
  );
  const hours = useMemo(() => hoursShown(calendar?.clinic ?? { hours: [] }), [calendar]);
  const backTo = useBackTo(calendar);
  const stop = (name?: string) => {
    const { id, startsAt } = carry.visit ?? {};
    backTo(id ?? null);
    change({ move: null, ...(startsAt ? { day: wallClock(startsAt, zone).day } : {}) });
    if (name) say(words.bar.stopped(name), { tone: 'calm' });
  };
  const carry = useCarry({
    ...{ id: can('visits.book') ? move : null, by, columns, hours },
    onSpot: ({ day }) => change({ day }),
    onPropose: setProposal,
    onStop: () => stop(carry.visit?.patient.name),
  });
  const { visit, from, spot } = carry;
  const hovers = spot ? new Date(instantAt(spot.day, spot.minute, zone)).toISOString() : null;
  const ghost =
    visit && from && spot && hovers
      ? { startsAt: hovers, minutes: from.minutes, columnId: spot.columnId, name: visit.patient.name }
      : null;
  const bar =
    visit && ghost ? (
      <CarryBar
        patient={visit.patient.name}
        spot={{ startsAt: ghost.startsAt, column: all?.find(({ id }) => id === ghost.columnId)?.name ?? '' }}
        onPlace={carry.place}
        onStop={() => stop(visit.patient.name)}
      />
    ) : null;
  const dialogs = (
    <>
      {proposal && calendar ? (
        <ReviewMove
          key={`${proposal.visit.version} ${Object.values(proposal.to).join(' ')}`}
          proposal={proposal}
          calendar={calendar}
          onClose={() => setProposal(null)}
          onSearch={() => {
            setSearched(proposal.visit.id);
            setProposal(null);
          }}
          onPick={({ startsAt, specialist, room }) =>
            setProposal({
              ...proposal,
              to: { ...proposal.to, startsAt, specialistId: specialist.id, roomId: room.id },
            })
          }
          onMoved={() => {
            change({ move: null, day: wallClock(proposal.to.startsAt, zone).day });
            setProposal(null);
          }}
        />
      ) : null}
      {searched ? <Search id={searched} onClose={() => setSearched(null)} /> : null}
    </>
  );
  return {
    ghost,
    bar,
    dialogs,
    propose: setProposal,
    pick: (id: string) => change({ move: id, visit: null }),
    /** What a click on an empty time does while a visit is carried. */
    pointed: visit ? carry.proposeAt : null,
  };
}

/** Gives the keyboard back to a visit that was carried and put back, once its day is drawn. */
function useBackTo(calendar: CalendarView | undefined) {
  const [id, backTo] = useState<string | null>(null);
  useEffect(() => {
    const isShown = calendar?.visits.some((visit) => visit.id === id);
    if (id === null || !isShown) return;
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>(`[data-visit="${CSS.escape(id)}"]`)?.focus();
    backTo(null);
  }, [id, calendar]);
  return backTo;
}

function Search({ id, onClose }: { id: string; onClose: () => void }) {
  const { data } = useVisit(id);
  return data ? <MoveDialog visit={data} onClose={onClose} /> : null;
}
