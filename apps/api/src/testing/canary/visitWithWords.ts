import { addDays, type Day, dayAt, instantAt, weekdayOf } from '@stratum/calendar';
import { answersAtCheckIn } from '../answersAtCheckIn.js';
import type { Client } from '../client.js';
import { ok } from '../ok.js';
import { placementsOf } from '../placementsOf.js';
import { proposeSeries } from '../proposeSeries.js';
import type { CanaryClinic, CanaryRecords } from './CanaryClinic.js';
import { word } from './canary.js';

/** Visits of today: one treatment done and recorded, one urgent, one overridden, one cancelled. */
export async function visitWithWords(
  { clinic, desk, specialist }: CanaryClinic,
  { patientId, planId }: CanaryRecords,
): Promise<void> {
  const { version } = ok(await desk.get(`/plans/${planId}`));
  const { placed } = await proposeSeries(desk, { planId }, { first: 1 });
  const placements = placementsOf(placed);
  const { visits } = ok(await desk.post(`/plans/${planId}/book`, { placements }, { version }));
  const step = async (who: Client, name: string, body: object = {}) => {
    const { version } = ok(await who.get(`/visits/${visits[0].id}`));
    return ok(await who.post(`/visits/${visits[0].id}/${name}`, body, { version }));
  };
  await step(desk, 'check-in');
  const answers = answersAtCheckIn();
  const { outcome } = await step(specialist, 'start', { answers, proceed: { reason: word('proceed') } });
  if (outcome !== 'started') throw new Error(outcome);
  const words = { product: word('product'), reaction: word('reaction'), notes: word('record') };
  const lot = 'quorbel-lot';
  await step(specialist, 'done', { records: [{ protocolCode: 'mandelic-40', lot, ...words }] });
  const monday = nextMonday(clinic.timeZone);
  const review = {
    ...{ patientId, kind: 'review', startsAt: at(monday, 12, clinic.timeZone) },
    ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[0].id },
  };
  const urgent = ok(await specialist.post('/visits', { ...review, urgent: { reason: word('urgent') } }));
  const tooSoon = {
    ...{
      patientId,
      kind: 'treatment',
      protocolCode: 'mandelic-40',
      startsAt: at(monday, 15, clinic.timeZone),
    },
    ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[1].id },
  };
  ok(await specialist.post('/visits', { ...tooSoon, override: { reason: word('override') } }));
  const cancel = { reason: word('cancelled') };
  ok(await desk.post(`/visits/${urgent.id}/cancel`, cancel, { version: urgent.version }));
}

function nextMonday(timeZone: string): Day {
  let day = addDays(dayAt(Date.now(), timeZone), 7);
  while (weekdayOf(day) !== 1) day = addDays(day, 1);
  return day;
}

const at = (day: Day, hour: number, timeZone: string) =>
  new Date(instantAt(day, hour * 60, timeZone)).toISOString();
