import { memo, useLayoutEffect, useRef } from 'react';
import { sayDay } from '../../formats';
import { calendar as words } from '../../i18n/en/calendar';
import type { CalendarVisit } from '../CalendarView';
import type { By } from '../columnsOf';
import type { Cell } from './cellsOf';
import { type Cards, drawCards } from './drawCards';
import { scale } from './scale';
import type { Ghost } from './TimeGridProps';

type Props = {
  cell: Cell;
  /** Which of the columns it is, from 0. */
  index: number;
  by: By;
  zone: string;
  /** Minutes of the day between which the grid lies. */
  from: number;
  to: number;
  besideOf: (visit: CalendarVisit) => string;
  /** What is carried over this column, and at which minute of the day. */
  ghost: (Ghost & { readonly minute: number }) | null;
  /** Minute of the day at which the clinic's clock stands, if this is today. */
  now: number | null;
};

/** A column on one day: what is greyed in it, its visits, and what is carried over it. */
export const GridColumn = memo(function GridColumn({
  cell,
  index,
  by,
  zone,
  from,
  to,
  besideOf,
  ghost,
  now,
}: Props) {
  const box = useRef<HTMLDivElement>(null);
  const cards = useRef<Cards>(new Map());
  const { placed } = cell;
  useLayoutEffect(() => {
    if (!box.current) return;
    drawCards(box.current, cards.current, placed, from, ({ visit }) => ({
      ...{ zone, beside: besideOf(visit), room: by === 'room' },
    }));
  }, [placed, from, zone, by, besideOf]);
  const spans = cell.closed.map((span) => ({
    ...span,
    from: Math.max(span.from, from),
    to: Math.min(span.to, to),
  }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a column is no set of fields, and fifty regions lead nowhere
    <div
      className="grid-column"
      role="group"
      aria-label={words.columnOf(cell.column.name, sayDay(cell.day))}
      data-cell={cell.key}
      style={{ gridColumn: index + 2 }}
    >
      {spans
        .filter((span) => span.from < span.to)
        .map((span) => (
          <div
            key={`${span.kind} ${span.from}`}
            className={`grid-closed ${span.kind}`}
            style={bar(span, from)}
          >
            {span.name || span.kind === 'away' ? <span>{span.name ?? words.away}</span> : null}
          </div>
        ))}
      {now === null ? null : <div className="grid-now" style={{ top: (now - from) * scale.minute }} />}
      <div ref={box} className="grid-visits" />
      {ghost ? (
        <div
          className="grid-carried"
          style={bar({ from: ghost.minute, to: ghost.minute + ghost.minutes }, from)}
          aria-hidden="true"
        >
          {ghost.name}
        </div>
      ) : null}
    </div>
  );
});

const bar = (span: { readonly from: number; readonly to: number }, from: number) => ({
  top: (span.from - from) * scale.minute,
  height: (span.to - span.from) * scale.minute,
});
