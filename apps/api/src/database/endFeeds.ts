import type { Reader } from './Reader.js';

/** Ends the calendar address of a person or a room for good: also when they come back, it does not. */
export async function endFeeds(tx: Reader, clinicId: string, resourceId: string, at: Date): Promise<void> {
  await tx.query(
    'update calendar_feeds set ended_at = $3 where clinic_id = $1 and resource_id = $2 and ended_at is null',
    [clinicId, resourceId, at],
  );
}
