import type { Day } from '@stratum/calendar';
import { sayDay } from '../formats';
import type { EventPlace } from './layEvents';

type Props = { places: readonly EventPlace[]; today: Day; y: number; bottom: number };
export const EVENT_ROW = 20;

/** Weddings, trips: a flag above, its day as a dotted line through the lanes. */
export function EventFlags({ places, today, y, bottom }: Props) {
  return (
    <g>
      {places.map(({ event, x, row, flip }) => {
        const top = y + row * EVENT_ROW;
        const out = flip ? -1 : 1;
        return (
          <g key={event.id} className="tl-event">
            <title>{`${event.label}, ${sayDay(event.on, today)}`}</title>
            <line x1={x} x2={x} y1={top + 2} y2={bottom} />
            <path d={`M ${x} ${top + 1} h ${out * 13} l ${-out * 4} 5 l ${out * 4} 5 h ${-out * 13} z`} />
            <text x={x + out * 18} y={top + 11} textAnchor={flip ? 'end' : 'start'}>
              {event.label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
