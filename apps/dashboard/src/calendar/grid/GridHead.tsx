import type { Day } from '@stratum/calendar';
import { memo } from 'react';
import { sayDay } from '../../formats';
import { rescue } from '../../i18n/en/rescue';
import { Icon } from '../../layout/Icon';
import type { PointedColumn } from '../../rescue/ColumnMenu';
import type { Column } from '../Column';

type Props = {
  days: readonly Day[];
  columns: readonly Column[];
  today: Day;
  onColumn?: ((pointed: PointedColumn) => void) | undefined;
};

/** The heads of the columns, under those of their days where there are several. */
export const GridHead = memo(function GridHead({ days, columns, today, onColumn }: Props) {
  const isWeek = days.length > 1;
  return (
    <>
      <div className="grid-corner" />
      {isWeek
        ? days.map((day) => (
            <div
              key={day}
              className="grid-day"
              style={{ gridColumn: `span ${columns.length}` }}
              data-day={day}
              data-today={day === today || undefined}
            >
              <span>{sayDay(day, day)}</span>
            </div>
          ))
        : null}
      {days.map((day) =>
        columns.map((column) => (
          <ColumnHead key={`${day} ${column.id}`} {...{ column, day, onColumn }} isUnder={isWeek} />
        )),
      )}
    </>
  );
});

type HeadProps = { column: Column; day: Day; isUnder: boolean; onColumn: Props['onColumn'] };

function ColumnHead({ column: { id, name, color }, day, isUnder, onColumn }: HeadProps) {
  return (
    <div className="grid-head" data-under={isUnder || undefined}>
      {color ? <i style={{ background: color }} /> : null}
      <span className="grid-name" title={name}>
        {name}
      </span>
      {onColumn ? (
        <button
          type="button"
          aria-haspopup="menu"
          aria-label={rescue.column.menu(name)}
          onClick={({ currentTarget }) => {
            const { bottom, left } = currentTarget.getBoundingClientRect();
            onColumn({ column: { id, name }, day, at: { top: bottom, left } });
          }}
        >
          <Icon name="more" size={18} />
        </button>
      ) : null}
    </div>
  );
}
