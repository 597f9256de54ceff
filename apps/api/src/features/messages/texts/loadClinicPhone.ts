import type { Reader } from '../../../database/Reader.js';
import { sayPhone } from '../../../http/phone/sayPhone.js';

/** The telephone number of the clinic as its texts name it; null while none is written down. */
export async function loadClinicPhone(reader: Reader, clinicId: string): Promise<string | null> {
  const text = 'select phone from clinics where clinic_id = $1';
  const [clinic] = await reader.query<{ phone: string | null }[]>(text, [clinicId]);
  return sayPhone(clinic?.phone ?? null);
}
