import { addDays } from '@stratum/calendar';
import { decoration } from '../layout/decoration';
import { dayOf } from './dayOf';
import type { Scale } from './Scale';
import type { TimelineSession } from './types';

/** The days in which the skin heals after a session: the sure ones full, the possible ones lighter. */
export function Healing({ session, scale, y }: { session: TimelineSession; scale: Scale; y: number }) {
  const day = dayOf(session);
  const { healing } = session;
  if (!day || !healing || healing.high <= 0 || session.state === 'skipped') return null;
  const from = scale.x(day);
  const low = scale.x(addDays(day, healing.low)) - from;
  const high = scale.x(addDays(day, healing.high)) - from;
  return (
    <g {...decoration}>
      <rect x={from} y={y - 16} width={high} height={32} rx={6} fill="var(--heal)" opacity={0.3} />
      <rect x={from} y={y - 16} width={high} height={32} rx={6} fill="url(#tl-heal)" />
      {low > 0 ? (
        <rect x={from} y={y - 16} width={low} height={32} rx={6} fill="var(--heal)" opacity={0.4} />
      ) : null}
    </g>
  );
}
