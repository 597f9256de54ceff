import type { Database } from '../../database/Database.js';
import { utc } from '../../database/utc.js';
import { sayMoment } from '../../features/messages/texts/sayMoment.js';
import { sayPhone } from '../../http/phone/sayPhone.js';
import { calendarFile } from '../sendMessages/letter/calendarFile.js';
import { languageOf } from '../sendMessages/letter/writeLetter.js';
import { type Asking, findLink } from './findLink.js';
import type { LinkedVisitReply } from './LinkedVisitReply.js';

interface Row {
  readonly id: string;
  readonly version: number;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly language: string;
  readonly clinic: { name: string; timeZone: string; language: string; phone: string | null };
}

const QUERY = /* sql */ `
  select v.id, v.version, ${utc('v.starts_at')} as "startsAt", ${utc('v.ends_at')} as "endsAt",
    split_part(lower(coalesce(p.language, c.language)), '-', 1) as language,
    json_build_object('name', c.name, 'timeZone', c.time_zone, 'language', c.language, 'phone', c.phone) as clinic
  from visits v join patients p on p.clinic_id = v.clinic_id and p.id = v.patient_id
    join clinics c on c.clinic_id = v.clinic_id
  where v.clinic_id = $1 and v.id = $2`;

/**
 * What the patient sees behind a link: where and when.
 * @throws Problem 404 `link_not_valid`, 429 `slow_down`
 */
export async function showLinkedVisit(
  database: Database,
  asking: Asking,
  mailFrom: string,
): Promise<LinkedVisitReply> {
  const { clinicId, visitId } = await findLink(database, asking);
  const [row] = await database.read<Row>(QUERY, [clinicId, visitId]);
  const { clinic, startsAt, ...visit } = row as Row;
  const language = languageOf({ language: visit.language, clinic });
  const parties = { clinic: clinic.name, from: mailFrom, to: null, language };
  return {
    ...{ clinic: clinic.name, phone: sayPhone(clinic.phone), language },
    ...sayMoment(startsAt, clinic.timeZone, language),
    calendar: calendarFile([{ ...visit, startsAt }], 'REQUEST', parties, asking.now),
  };
}
