import { createHash } from 'node:crypto';
import type { SealableEvent } from './SealableEvent.js';

/** What stands before the first seal of a clinic. */
export const beginning = '0'.repeat(64);

/** The seal of an event: SHA-256 over the seal before it and the event as JSON with its names in order. */
export function sealOf(previous: string, event: SealableEvent): string {
  const names = Object.keys(event).sort() as (keyof SealableEvent)[];
  const canonical = JSON.stringify(Object.fromEntries(names.map((name) => [name, event[name]])));
  return createHash('sha256').update(previous).update(canonical).digest('hex');
}
