import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/Actor.js';
import { permissionsOf } from '../access/permissionsOf.js';
import { newId } from '../database/newId.js';
import { addDevice } from '../features/clinic/devices/addDevice.js';
import { addRoom } from '../features/clinic/rooms/addRoom.js';
import { signSheet } from '../features/protocols/signSheet.js';
import { addMember } from '../features/staff/addMember.js';
import { setMemberHours } from '../features/staff/setMemberHours.js';
import { equipClinic } from '../journeys/openClinic/equipClinic.js';
import type { DemoClinic, DemoMember } from './DemoClinic.js';
import { protocolsOf } from './protocolsOf.js';

/** A demo clinic as it was made: each member as they act. */
export interface MadeClinic {
  clinicId: string;
  actors: readonly Actor[];
}

/**
 * Opens a demo clinic with its people, rooms, hours and the catalogue signed by its medical lead.
 * @param hashOf gives the password hash of a member
 */
export async function createDemoClinic(
  tx: EntityManager,
  clinic: DemoClinic,
  hashOf: (member: DemoMember) => string,
): Promise<MadeClinic> {
  const clinicId = await equipClinic(tx, clinic);
  const actors: Actor[] = [];
  for (const member of clinic.members) actors.push(await join(tx, clinic, clinicId, member, hashOf(member)));
  const manager = actors.find(({ roles }) => roles.includes('manager')) as Actor;
  const lead = actors.find(({ rights }) => rights.medicalLead) as Actor;
  for (const { weekday, from, to } of clinic.hours) {
    await tx.query(
      'insert into opening_hours (clinic_id, id, weekday, from_minute, to_minute) values ($1, $2, $3, $4, $5)',
      [clinicId, newId(), weekday, from, to],
    );
  }
  for (const room of clinic.rooms) await addRoom(tx, manager, room);
  for (const device of clinic.devices) await addDevice(tx, manager, device);
  await signEverything(tx, lead);
  await tx.query('update clinics set set_up_done_at = now() where clinic_id = $1', [clinicId]);
  return { clinicId, actors };
}

async function join(
  tx: EntityManager,
  clinic: DemoClinic,
  clinicId: string,
  member: DemoMember,
  hash: string,
): Promise<Actor> {
  const [accountId, id] = [newId(), newId()];
  await tx.query(
    'insert into accounts (id, email, name, password_hash, password_changed_at) values ($1, $2, $3, $4, now())',
    [accountId, member.email, member.name, hash],
  );
  const { override = false, prescribe = false, medicalLead = false } = member;
  const actor: Actor = {
    accountId,
    membershipId: id,
    clinicId,
    name: member.name,
    roles: member.roles,
    permissions: permissionsOf(member.roles),
    rights: { override, prescribe, medicalLead },
    performs: protocolsOf(member),
    clinic,
    requestId: 'seed',
  };
  const { name, roles, color } = member;
  await addMember(
    tx,
    actor,
    accountId,
    { name, roles, color, rights: actor.rights, performs: [...actor.performs] },
    id,
  );
  const { weekdays = [], from = 0, to = 0 } = member;
  if (weekdays.length > 0) {
    await setMemberHours(
      tx,
      actor,
      id,
      1,
      weekdays.map((weekday) => ({ weekday, from, to })),
    );
  }
  return actor;
}

async function signEverything(tx: EntityManager, lead: Actor): Promise<void> {
  const idsOf = async (table: string): Promise<string[]> => {
    const rows: { id: string }[] = await tx.query(`select id from ${table} where clinic_id = $1`, [
      lead.clinicId,
    ]);
    return rows.map(({ id }) => id);
  };
  const [rulebookId = null] = await idsOf('rulebooks');
  await signSheet(tx, lead, { protocolIds: await idsOf('protocols'), rulebookId });
}
