import type { Day } from '@stratum/calendar';
import { saySpan } from '../formats';
import type { EventPlace } from './layEvents';

type Props = { places: readonly EventPlace[]; today: Day; y: number; bottom: number };
export const EVENT_ROW = 20;

/** Weddings, trips: a flag above, the day as a dotted line through the lanes, several days as a band. */
export function EventFlags({ places, today, y, bottom }: Props) {
  return (
    <g>
      {places.map(({ event, x, end, row, flip }) => {
        const top = y + row * EVENT_ROW;
        const out = flip ? -1 : 1;
        return (
          <g key={event.id} className="tl-event">
            <title>{`${event.label}, ${saySpan(event.on, event.to ?? event.on, today)}`}</title>
            {end > x ? <rect x={x} y={top + 2} width={end - x} height={bottom - top - 2} /> : null}
            <line x1={x} x2={x} y1={top + 2} y2={bottom} />
            {end > x ? <line x1={end} x2={end} y1={top + 2} y2={bottom} /> : null}
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
