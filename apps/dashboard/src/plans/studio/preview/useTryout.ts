import { type Day, latestDay } from '@stratum/calendar';
import { useMemo, useState } from 'react';
import { useFormats } from '../../../formats';
import type { Held } from '../../../timeline/Moving';
import type { PlanView } from '../../PlanView';
import { previewMove } from './previewMove';

/**
 * Trying a session on another day: in the hand while it is dragged, pinned when it was let go of or is moved by
 * buttons. Nothing is stored; a day in the past is today.
 */
export function useTryout(plan: PlanView) {
  const { today } = useFormats();
  const [taken, setTaken] = useState<Held & { readonly version: number }>();
  const [dropped, setDropped] = useState(false);
  // What was tried on the plan as it was before means nothing on the plan as it is now.
  const held = taken?.version === plan.version ? taken : undefined;
  const preview = useMemo(
    () => (held ? previewMove(plan, held.sessionId, held.day, today) : null),
    [plan, held, today],
  );
  const hold = (sessionId: string, day: Day) => {
    setDropped(false);
    setTaken({ sessionId, day: latestDay([day, today]) ?? today, version: plan.version });
  };
  return {
    held,
    preview,
    /** Let go of, and not yet booked, moved or put back. */
    dropped,
    hold,
    drop: () => setDropped(true),
    cancel: () => {
      setTaken(undefined);
      setDropped(false);
    },
    /** The dialog was closed: the session stays pinned on its day. */
    stay: () => setDropped(false),
  };
}
