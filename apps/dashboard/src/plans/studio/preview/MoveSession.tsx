import type { Day } from '@stratum/calendar';
import { type ReactNode, useEffect } from 'react';
import { useNotice } from '../../../layout/useNotice';
import { MoveDialog } from '../../../visits/move/MoveDialog';
import { useVisit } from '../../../visits/useVisit';

type Props = { visitId: string; day: Day; note: ReactNode; onClose: () => void };

/** The visit of a session, about to move near a day. */
export function MoveSession({ visitId, day, note, onClose }: Props) {
  const visit = useVisit(visitId);
  const { sayRefusal } = useNotice();
  const { error } = visit;
  useEffect(() => {
    if (!error) return;
    sayRefusal(error);
    onClose();
  }, [error]);
  return visit.data ? <MoveDialog visit={visit.data} day={day} note={note} onClose={onClose} /> : null;
}
