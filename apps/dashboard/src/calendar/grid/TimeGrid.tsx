import { instantAt } from '@stratum/calendar';
import { type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { wallClock } from '../../formats';
import { moveByKeys } from '../moveByKeys';
import { type Cell, cellsOf } from './cellsOf';
import { GridColumn } from './GridColumn';
import { GridHead } from './GridHead';
import { HourScale } from './HourScale';
import { hoursWith } from './hoursWith';
import { proposalOf } from './proposalOf';
import { scale } from './scale';
import type { TimeGridProps } from './TimeGridProps';
import './timeGrid.css';
import './visitCard.css';
import { trackOf } from './trackOf';
import { useKeptFocus } from './useKeptFocus';
import { useNowIn } from './useNowIn';
import { useScrollTo } from './useScrollTo';
import { wallOf } from './wallOf';
import { watchDrags } from './watchDrags';

/** Days with columns by specialist or room, on the wall clock of the clinic. A change of a visit draws that visit. */
export function TimeGrid(props: TimeGridProps) {
  const { label, day, days, today, by, zone, columns, visits, besideOf, selected, ghost, onColumn } = props;
  const main = useRef<HTMLElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const before = useRef<readonly Cell[]>([]);
  const pressed = useRef<Element | null>(null);
  const cells = useMemo(
    () => cellsOf({ days, columns, visits, by, zone }, before.current),
    [days, columns, visits, by, zone],
  );
  before.current = cells;
  const { from, to } = hoursWith(props.hours, cells);
  const now = useNowIn(days, zone, from, to);
  const hovers = ghost ? wallClock(ghost.startsAt, zone) : null;

  useDrags(main, latest);
  useKeptFocus(main);
  useScrollTo(main, {
    day,
    days,
    today,
    zone,
    from,
    ghost: ghost ? `${ghost.startsAt} ${ghost.columnId}` : null,
  });
  useLayoutEffect(() => {
    for (const card of main.current?.querySelectorAll('[data-selected]') ?? [])
      card.removeAttribute('data-selected');
    if (selected) cardOf(main.current, selected)?.setAttribute('data-selected', '');
  }, [selected, cells]);

  const click = ({ target, clientY }: MouseEvent) => {
    const element = target as HTMLElement;
    const visit = element.closest<HTMLElement>('[data-visit]')?.dataset['visit'];
    if (visit) return props.onOpen(visit);
    // Who presses on a visit and lets go beside it wants no booking.
    if (pressed.current?.closest('[data-visit]')) return;
    const column = element.closest<HTMLElement>('[data-cell]');
    const cell = cells.find(({ key }) => key === column?.dataset['cell']);
    if (!column || !cell) return;
    const minute = from + (clientY - column.getBoundingClientRect().top) / scale.minute;
    const at = instantAt(cell.day, Math.floor(minute / scale.step) * scale.step, zone);
    props.onPoint({ startsAt: new Date(at).toISOString(), columnId: cell.column.id });
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys open visits by their buttons, and book by the button above
    <section
      ref={main}
      className="time-grid"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
      tabIndex={0}
      onPointerDown={({ target }) => {
        pressed.current = target as Element;
      }}
      onClick={click}
      style={{
        gridTemplateColumns: `var(--hours) ${cells.map(({ lanes }) => trackOf(lanes, cells.length)).join(' ')}`,
        gridTemplateRows: `${days.length > 1 ? 'auto ' : ''}auto ${(to - from) * scale.minute}px`,
      }}
    >
      <GridHead {...{ days, columns, today, onColumn }} />
      <HourScale {...{ from, to }} now={now?.minute ?? null} />
      {cells.map((cell, index) => (
        <GridColumn
          key={cell.key}
          {...{ cell, index, by, zone, from, to, besideOf }}
          now={now?.day === cell.day ? now.minute : null}
          ghost={
            ghost && hovers && hovers.day === cell.day && ghost.columnId === cell.column.id
              ? { ...ghost, minute: hovers.minute }
              : null
          }
        />
      ))}
    </section>
  );
}

const cardOf = (root: HTMLElement | null, visitId: string) =>
  root?.querySelector(`[data-visit="${CSS.escape(visitId)}"]`);

/** Drags, pulls and keys that move visits; what they call is looked up when it happens. */
function useDrags(main: { current: HTMLElement | null }, latest: { current: TimeGridProps }): void {
  useEffect(() => {
    const root = main.current;
    if (!root) return;
    const visitOf = (id: string) => latest.current.visits.find((visit) => visit.id === id);
    const stopKeys = moveByKeys(root, (visit) => latest.current.onPick?.(visit));
    const stopDrags = watchDrags(root, {
      startOf: (id) => {
        const visit = latest.current.onDrop ? visitOf(id) : undefined;
        return visit ? wallOf(visit, latest.current.zone).minute : null;
      },
      canResize: () => latest.current.onResize !== undefined,
      onDragged: (dragged) => {
        const visit = visitOf(dragged.visitId);
        const proposed = visit ? proposalOf(dragged, visit, latest.current.zone) : null;
        if (proposed && 'dropped' in proposed) latest.current.onDrop?.(proposed.dropped);
        if (proposed && 'resized' in proposed) latest.current.onResize?.(proposed.resized);
      },
    });
    return () => {
      stopKeys();
      stopDrags();
    };
  }, [main, latest]);
}
