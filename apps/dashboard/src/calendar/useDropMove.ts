import { useFormats } from '../formats';
import { visits as words } from '../i18n/en/visits';
import { useNotice } from '../layout/useNotice';
import { sayRefusedPlacement } from '../visits/openings/sayRefusedPlacement';
import { useVisitSteps } from '../visits/useVisitSteps';
import type { By } from './columnsOf';
import type { Dropped } from './EventCalendarProps';

/** Moves a visit that was dragged, with the same checks as booking; the notice takes it back. */
export function useDropMove(by: By) {
  const { step } = useVisitSteps();
  const { say, sayRefusal } = useNotice();
  const { moment } = useFormats();
  return async ({ visit, startsAt, columnId }: Dropped) => {
    try {
      const { visit: moved } = await step(visit, 'move', {
        startsAt,
        specialistId: by === 'specialist' ? (columnId ?? visit.specialistId) : visit.specialistId,
        roomId: by === 'room' ? (columnId ?? visit.roomId) : visit.roomId,
      });
      say(words.said.move(visit.patient.name, moment(moved.startsAt)), { undo: () => step(moved, 'undo') });
    } catch (error) {
      const refused = sayRefusedPlacement(error);
      if (refused) say(refused, { tone: 'stop' });
      else sayRefusal(error);
    }
  };
}
