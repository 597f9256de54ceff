import type { TestClinic } from './aClinic.js';

/**
 * The body that books a consultation on 2 March 2026 at 13:00 in Berlin with the first specialist in the first room,
 * unless a test wants otherwise.
 */
export const aConsultation = (clinic: TestClinic, patientId: string, more: object = {}) => ({
  patientId,
  kind: 'consultation',
  startsAt: '2026-03-02T12:00:00Z',
  specialistId: clinic.specialists[0].id,
  roomId: clinic.rooms[0].id,
  ...more,
});
