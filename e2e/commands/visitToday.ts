import type { Api, Reply } from './apiOf.js';

interface Wanted {
  patientId: string;
  protocolCode: string;
  /** The session of a plan that it carries. */
  sessionId?: string;
}

/**
 * A treatment that is expected in a minute, whatever the hour is at which the specs run: an urgent visit comes beside
 * what is booked, also after hours. It is with the first specialist in the first treatment room.
 */
export async function visitToday(desk: Api, { patientId, protocolCode, sessionId }: Wanted): Promise<Reply> {
  const startsAt = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 60_000).toISOString();
  const day = startsAt.slice(0, 10);
  const { specialists, rooms } = await desk('GET', `/calendar?from=${day}&to=${day}`);
  const specialistId = idOf(specialists, 'Dr. Anna Lindner');
  const roomId = idOf(rooms, 'Behandlung 1');
  const urgent = { reason: 'Asked to come at once' };
  const what = sessionId === undefined ? { protocolCode } : { sessionIds: [sessionId] };
  const wanted = { patientId, ...what, kind: 'treatment', startsAt, specialistId, roomId, urgent };
  return desk('POST', '/visits', wanted, { once: true });
}

function idOf(named: readonly { id: string; name: string }[], name: string): string {
  const one = named.find((candidate) => candidate.name === name);
  if (!one) throw new Error(`${name} is not in the calendar`);
  return one.id;
}
