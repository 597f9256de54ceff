import type { Reader } from '../../../database/Reader.js';
import type { MessageRules } from './MessageRules.js';

const QUERY = /* sql */ `
  select coalesce(s.channel, 'e-mail') as channel, coalesce(s.grace_seconds, 180) as "graceSeconds",
    coalesce(s.reminder_days, 2) as "reminderDays", coalesce(s.reminder_hour, 10) as "reminderHour",
    coalesce(s.follow_up_calls, true) as "followUpCalls", coalesce(s.version, 0) as version
  from clinics c left join message_settings s on s.clinic_id = c.clinic_id where c.clinic_id = $1`;

/** How a clinic writes to its patients; by default two days before a visit at ten, and by e-mail. */
export async function loadMessageRules(reader: Reader, clinicId: string): Promise<MessageRules> {
  const [rules] = await reader.query<MessageRules[]>(QUERY, [clinicId]);
  return rules as MessageRules;
}
