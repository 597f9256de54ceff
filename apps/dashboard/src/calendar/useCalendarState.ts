import { addDays, type Day, isDay } from '@stratum/calendar';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useFormats } from '../formats';
import type { By } from './columnsOf';
import type { Span } from './shownDays';

type Change = Partial<
  Record<'day' | 'view' | 'by' | 'who' | 'visit' | 'book' | 'do' | 'move', string | null>
>;

/** What the calendar shows stands in its address, so that it can be gone back to: days, columns, an open visit. */
export function useCalendarState() {
  const { today } = useFormats();
  const [params, setParams] = useSearchParams();
  const asked = params.get('day');
  const day: Day = isDay(asked) ? asked : today;
  const view: Span = params.get('view') === 'week' ? 'week' : 'day';
  const by: By = params.get('by') === 'room' ? 'room' : 'specialist';
  const change = useCallback(
    (changed: Change) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [key, value] of Object.entries(changed)) {
            if (value === null || value === undefined) after.delete(key);
            else after.set(key, value);
          }
          return after;
        },
        { replace: true },
      ),
    [setParams],
  );
  return {
    ...{ day, view, by, change },
    who: params.get('who'),
    visit: params.get('visit'),
    book: params.get('book'),
    /** A visit that is carried to another time. */
    move: params.get('move'),
    /** False until somebody chose a day: then a visit that is opened brings its own. */
    dayChosen: isDay(asked),
    turn: (times: number) => change({ day: addDays(day, times * (view === 'week' ? 7 : 1)) }),
  };
}
