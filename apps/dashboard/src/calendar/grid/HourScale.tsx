import { memo } from 'react';
import { sayMinuteOfDay } from '../../formats';
import { scale } from './scale';

const HOUR = 60;

type Props = { from: number; to: number; now: number | null };

/** The hours beside the columns, and now; each visit says its own time, so that they are for the eye alone. */
export const HourScale = memo(function HourScale({ from, to, now }: Props) {
  const hours = Array.from({ length: (to - from) / HOUR - 1 }, (_, index) => from + (index + 1) * HOUR);
  return (
    <div className="grid-hours" aria-hidden="true">
      {hours.map((minute) => (
        <span key={minute} style={{ top: (minute - from) * scale.minute }}>
          {sayMinuteOfDay(minute)}
        </span>
      ))}
      {now === null ? null : (
        <span className="grid-now-time" style={{ top: (now - from) * scale.minute }}>
          {sayMinuteOfDay(now)}
        </span>
      )}
    </div>
  );
});
