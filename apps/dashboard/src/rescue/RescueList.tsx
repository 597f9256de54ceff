import { addDays } from '@stratum/calendar';
import { useState } from 'react';
import { useFormats } from '../formats';
import { rescue as words } from '../i18n/en/rescue';
import { sayError } from '../i18n/sayError';
import { ErrorState } from '../layout/ErrorState';
import { Page } from '../layout/Page';
import { PageSkeleton } from '../layout/PageSkeleton';
import { Panel } from '../layout/Panel';
import { useNotice } from '../layout/useNotice';
import { sayRefusedPlacement } from '../visits/openings/sayRefusedPlacement';
import { ApiError } from '../wire/ApiError';
import { AcceptFoot } from './AcceptFoot';
import { CallPanel } from './CallPanel';
import { HereList } from './HereList';
import type { Outage } from './Outage';
import { PlacedRow } from './PlacedRow';
import type { RescueView } from './Rescue';
import css from './rescue.module.css';
import { Sums } from './Sums';
import { UnplacedRow } from './UnplacedRow';
import { useListed } from './useListed';
import { type Accepted, useRescue } from './useRescue';

/** All visits that an outage touches, each with its new place: accepted as a whole, or line by line. */
export function RescueList({ outage }: { outage: Outage }) {
  const say = useFormats();
  const notice = useNotice();
  const { query, placed, unplaced, accept, undo, isTicked, tick, choose } = useRescue(outage);
  const [callIds, setCallIds] = useState<readonly string[]>([]);
  const listed = useListed();
  const [isMarked, setMarked] = useState(false);
  const names = new Map(query.data?.lines.map(({ visit }) => [visit.id, visit.patient.name]));

  const run = async (accepted: Accepted) => {
    try {
      const done = await accept(accepted);
      if (done.absenceId) setMarked(true);
      setCallIds((before) => [...before, ...done.callIds]);
      notice.say(sayDone(accepted, done.callIds.length), {
        undo: async () => {
          await undo(done);
          if (done.absenceId) setMarked(false);
          setCallIds((now) => now.filter((id) => !done.callIds.includes(id)));
        },
        ...(done.callIds.length > 0 ? { look: { to: '/messages/call', label: words.callList } } : {}),
      });
    } catch (error) {
      const name = error instanceof ApiError ? names.get(String(error.body['visitId'])) : undefined;
      if (name === undefined) throw error;
      notice.say(words.refused(name, sayRefused(error)), { tone: 'stop' });
    }
  };
  const title = sayTitle(outage, query.data, say);
  const lead = outage.absentId === null ? words.leadSetUp : words.lead;
  const back = { to: `/calendar?day=${say.dayOf(outage.from)}`, label: words.start.back };
  if (query.isError) return <ErrorState whole error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <PageSkeleton rows={6} />;
  const { here, more, optimal, absent } = query.data;
  return (
    <Page title={title} lead={lead} back={back}>
      <div className={css['stack']}>
        <Sums placed={placed} unplaced={unplaced.length} />
        <HereList here={here} />
        <Panel title={words.proposed} count={placed.length} flush>
          {optimal ? null : <p className={css['hint']}>{words.notOptimal}</p>}
          {placed.length === 0 ? (
            <p className={css['hint']}>{unplaced.length === 0 ? words.none.text : words.noneLeft}</p>
          ) : null}
          <ul className={css['list']} aria-busy={query.isFetching}>
            {placed.map((line) => (
              <PlacedRow
                key={line.visit.id}
                {...{ line, outage }}
                beside={placed.flatMap((other) => (other === line ? [] : [other.to]))}
                ticked={isTicked(line.visit.id)}
                onTick={(on) => tick(line.visit.id, on)}
                onChoose={(opening) => choose(line.visit.id, opening)}
                accept={() => run({ lines: [line], unplaced: [], absence: null })}
              />
            ))}
          </ul>
          {more > 0 ? <p className={css['hint']}>{words.more(more)}</p> : null}
          <AcceptFoot
            lines={placed.filter(({ visit }) => isTicked(visit.id))}
            all={placed.length}
            unplaced={unplaced.filter(({ visit }) => !listed.has(visit.id))}
            absent={isMarked ? null : absent}
            outage={outage}
            run={run}
          />
        </Panel>
        {unplaced.length > 0 ? (
          <Panel title={words.unplaced} count={unplaced.length} flush>
            <p className={css['hint']}>{words.unplacedLead}</p>
            <ul className={css['list']}>
              {unplaced.map((line) => (
                <UnplacedRow
                  key={line.visit.id}
                  line={line}
                  isListed={listed.has(line.visit.id)}
                  nameOf={(id) => names.get(id) ?? ''}
                  onChoose={(opening) => choose(line.visit.id, opening)}
                />
              ))}
            </ul>
          </Panel>
        ) : null}
        <CallPanel callIds={callIds} />
      </div>
    </Page>
  );
}

function sayDone({ lines, absence }: Accepted, calls: number): string {
  const done = lines.length > 0 ? words.said(lines.length) : absence ? words.marked : '';
  return [done, calls > 0 ? words.listed(calls) : ''].filter(Boolean).join(' ');
}

function sayTitle(
  { from, to }: Outage,
  view: RescueView | undefined,
  say: ReturnType<typeof useFormats>,
): string {
  const [first, end] = [say.dayOf(from), say.dayOf(to)];
  // Days end at midnight of the next one.
  const last = say.time(to) === '00:00' ? addDays(end, -1) : end;
  const when = first >= last ? say.day(first) : say.range(first, last);
  return view?.absent ? words.title(when, view.absent.name, view.absent.kind) : words.titleSetUp(when);
}

function sayRefused(error: unknown): string {
  const placement = sayRefusedPlacement(error);
  if (placement) return placement;
  const isTaken = error instanceof ApiError && error.code === 'opening_taken';
  return isTaken ? words.taken : sayError(error);
}
