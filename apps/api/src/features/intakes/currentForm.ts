import type { IntakeForm } from '@stratum/clinical';
import { type Reader, rowsOf } from '../../database/rowsOf.js';
import { Problem } from '../../http/problems/Problem.js';

/** The newest published form of a clinic, which new intakes are filled in on. */
export interface CurrentForm {
  readonly id: string;
  readonly definition: IntakeForm;
}

/** @throws Problem 409 `no_form` when the clinic has published none yet */
export async function currentForm(reader: Reader, clinicId: string): Promise<CurrentForm> {
  const [form] = await rowsOf<CurrentForm>(
    reader,
    `select id, definition from intake_forms where clinic_id = $1 and state = 'published'
     order by published_at desc, form_version desc limit 1`,
    [clinicId],
  );
  if (form === undefined) throw new Problem(409, 'no_form', 'This clinic has no published intake form yet.');
  return form;
}
