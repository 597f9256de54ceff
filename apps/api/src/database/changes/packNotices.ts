import type { ChangeNotice } from './ChangeNotice.js';

/** A message of the database holds 8000 bytes; a notice takes some two hundred. */
const MOST_TOGETHER = 20;
/** Whoever changes so many at once changes the kind: naming each says no more. */
const MOST_OF_A_REQUEST = 40;

/** Notices as messages, a JSON list each; the same one is told once. */
export function packNotices(notices: readonly ChangeNotice[]): string[] {
  const once = [...new Map(notices.map((notice) => [JSON.stringify(notice), notice])).values()];
  const counts = new Map<string, number>();
  for (const notice of once) counts.set(origin(notice), (counts.get(origin(notice)) ?? 0) + 1);
  const shortened = once.map((notice) =>
    (counts.get(origin(notice)) ?? 0) > MOST_OF_A_REQUEST ? { ...notice, id: null } : notice,
  );
  const texts = [...new Set(shortened.map((notice) => JSON.stringify(notice)))];
  return Array.from(
    { length: Math.ceil(texts.length / MOST_TOGETHER) },
    (_, at) => `[${texts.slice(at * MOST_TOGETHER, (at + 1) * MOST_TOGETHER).join(',')}]`,
  );
}

const origin = ({ clinicId, kind, by, requestId }: ChangeNotice) => `${clinicId} ${kind} ${by} ${requestId}`;
