import { visits } from '../../i18n/en/visits';

/** Where an undo at the foot of the screen leads when it is refused: the visit, whose verbs say what helps. */
export const visitLook = (visitId: string) => ({
  to: `/calendar?visit=${visitId}`,
  label: visits.takeBack.look,
});
