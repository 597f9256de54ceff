import type { EntityManager } from 'typeorm';
import { newId } from '../../database/newId.js';
import type { PolicyShape } from './PolicyShape.js';

/** What is said about a clinic when it is opened. */
export interface NewClinic {
  name: string;
  timeZone: string;
  country: string;
  language?: string;
  /** E.164. */
  phone?: string;
  address?: string;
  policy: PolicyShape;
}

/** Opens a clinic, still without people, rooms, hours and catalogue. */
export async function openClinic(tx: EntityManager, clinic: NewClinic): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into clinics (clinic_id, name, time_zone, country, language, policy, phone, address)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      clinic.name,
      clinic.timeZone,
      clinic.country,
      clinic.language ?? 'en',
      JSON.stringify(clinic.policy),
      clinic.phone ?? null,
      clinic.address ?? null,
    ],
  );
  return id;
}
