import type { VisitReply } from '../features/visits/VisitReply.js';
import { answersAtCheckIn } from './answersAtCheckIn.js';
import type { Client } from './client.js';
import { ok } from './ok.js';

/** Carries a booked mandelic peel of today out, through HTTP: check-in, start, done. */
export async function treatToday(
  desk: Client,
  specialist: Client,
  { id }: Pick<VisitReply, 'id'>,
): Promise<VisitReply> {
  const { version } = ok(await desk.get<VisitReply>(`/visits/${id}`));
  const arrived = ok(await desk.post(`/visits/${id}/check-in`, {}, { version })).visit;
  const answers = { answers: answersAtCheckIn() };
  const started = ok(await specialist.post(`/visits/${id}/start`, answers, { version: arrived.version }));
  const record = { protocolCode: 'mandelic-40', product: 'Mandelic acid 40 %', amount: 8, unit: 'minutes' };
  const done = { version: started.visit.version };
  return ok(await specialist.post(`/visits/${id}/done`, { records: [record] }, done)).visit;
}
