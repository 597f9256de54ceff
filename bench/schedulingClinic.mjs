import { addDays } from '@stratum/calendar';
import { freeTime, shapeOf } from '@stratum/scheduling';

/** A clinic of 50 specialists, 40 rooms and 12 devices with 100,000 visits in the year, the same one every time. */
export const ZONE = 'Europe/Berlin';
export const FIRST = '2026-01-05';
const VISITS = 100_000;
/** @typedef {{ id: string, start: number, specialist: string, room: string, devices: string[], protocol: number }} Visit */

/** Mulberry32: the same clinic every time. */
let seed = 20_260_105;
function random() {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
}
/** @param {number} count */
export const upTo = (count) => Math.floor(random() * count);
/** @param {number} count @param {string} letter */
const ids = (count, letter) => Array.from({ length: count }, (_, i) => `${letter}${i}`);

export const specialists = ids(50, 's');
export const rooms = ids(40, 'r');
export const lasers = ids(6, 'laser');
export const needles = ids(6, 'needle');

/** Ten protocols: who may do them (5 to 14, or all 50), in which rooms, for how long, with which devices. */
const protocols = Array.from({ length: 10 }, (_, i) => ({
  specialists: i === 9 ? specialists : specialists.filter((_, s) => (s * 7 + i * 3) % 10 < 1 + (i % 3)),
  rooms: i % 2 === 0 ? rooms : rooms.filter((_, r) => (r + i) % 3 > 0),
  devices: i % 5 === 1 ? [lasers] : i % 5 === 3 ? [needles] : [],
  specialistMinutes: [30, 45, 20, 40, 30, 60, 25, 50, 30, 30][i] ?? 30,
  numbingMinutes: i % 4 === 1 ? 20 : 0,
  roomBeforeMinutes: 5,
  roomAfterMinutes: 10,
}));
/** @param {number} protocol @param {string} patientId */
export const shapeFor = (protocol, patientId) => {
  const needs = protocols[protocol];
  if (needs === undefined) throw new Error(`There is no protocol ${protocol}`);
  return shapeOf({ ...needs, patientId });
};

/** Five days of eight hours, early or late; rooms and devices from seven to nine, six days. */
const hours = Object.fromEntries([
  ...specialists.map((id, i) => {
    const from = 420 + (i % 8) * 30;
    const days = [1, 2, 3, 4, 5, 6].filter((weekday) => weekday !== 1 + (i % 6));
    return [id, days.map((weekday) => ({ weekday, from, to: from + 480 }))];
  }),
  ...[...rooms, ...lasers, ...needles].map((id) => {
    return [id, [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: 420, to: 1260 }))];
  }),
]);

/** @type {Record<string, [number, number][]>} */
const taken = {};
/** @type {Visit[]} */
export const visits = [];

/** Fills the year day by day, every specialist's day from its start on with pauses, until there are enough visits. */
function fillYear() {
  const open = freeTime({ hours }, { first: FIRST, last: addDays(FIRST, 364) }, ZONE);
  const days = specialists.flatMap((id) => (open[id] ?? []).map(([from, to]) => ({ id, from, to })));
  days.sort((a, b) => a.from - b.from);
  const minutes = days.reduce((sum, { from, to }) => sum + to - from, 0);
  let worked = 0;
  for (const { id, from, to } of days) {
    const mine = protocols.flatMap((one, i) => (i < 9 && one.specialists.includes(id) ? [i] : []));
    for (let at = from; at < to; ) {
      const protocol = mine[upTo(mine.length)] ?? 9;
      const pause = (VISITS - visits.length) / (minutes - worked) > visits.length / (worked + 1) ? 0 : 15;
      const start = at + pause;
      const visit = book(id, start, protocol, to);
      at = visit === null ? at + 15 : start + visit.shape.length;
    }
    worked += to - from;
  }
}

/**
 * Books one visit where a room and the devices are free, chosen at random; null when there are none.
 * @param {string} specialist @param {number} start @param {number} protocol @param {number} end
 */
function book(specialist, start, protocol, end) {
  const shape = shapeFor(protocol, `p${visits.length}`);
  if (start + shape.length > end) return null;
  const chosen = shape.parts.map(({ role, candidates, from, to }) => {
    if (role === 'patient') return candidates[0] ?? '';
    if (role === 'specialist') return specialist;
    const shift = upTo(candidates.length);
    const inTurn = candidates.map((_, i) => candidates[(i + shift) % candidates.length] ?? '');
    return inTurn.find((id) => isFree(id, start + from, start + to)) ?? null;
  });
  if (chosen.includes(null)) return null;
  for (const [i, { role, from, to }] of shape.parts.entries()) {
    const id = chosen[i] ?? '';
    const list = taken[id] ?? [];
    if (role !== 'patient') list.push([start + from, start + to]);
    taken[id] = list;
  }
  const devices = chosen.flatMap((id, i) => (shape.parts[i]?.role === 'device' ? [id ?? ''] : []));
  const room = chosen[shape.parts.findIndex(({ role }) => role === 'room')] ?? '';
  const visit = { id: `v${visits.length}`, start, specialist, room, devices, protocol };
  visits.push(visit);
  return { ...visit, shape };
}

/** The claims of a day come last. @param {string} id @param {number} from @param {number} to */
function isFree(id, from, to) {
  return (taken[id] ?? []).slice(-60).every(([a, b]) => b <= from || to <= a);
}

fillYear();

/** What the database would answer: the claims between two days. @param {readonly string[]} ids @param {string} first @param {number} days */
export function availability(ids, first, days) {
  const [from, to] = [Date.parse(first) / 60_000 - 1440, Date.parse(first) / 60_000 + (days + 1) * 1440];
  const claims = ids.map((id) => [id, (taken[id] ?? []).filter(([a]) => from <= a && a < to)]);
  const weekly = ids.map((id) => [id, hours[id] ?? 'always']);
  return { hours: Object.fromEntries(weekly), taken: Object.fromEntries(claims) };
}
