import { hashPassword } from '../access/passwords/hashPassword.js';
import type { Role } from '../access/Role.js';
import type { Database } from '../database/Database.js';
import { newId } from '../database/newId.js';
import { type Client, client } from './client.js';
import { fillCatalogue } from './fillCatalogue.js';
import type { TestApi } from './startApi.js';

/** A member of the staff of a test clinic; `id` is the membership and, for specialists, the resource. */
export interface TestMember {
  id: string;
  accountId: string;
  name: string;
  email: string;
  roles: readonly Role[];
}

export interface TestRoom {
  id: string;
  name: string;
  kind: 'consultation' | 'treatment' | 'treatment-with-monitor';
}

/** A clinic with people, rooms, hours (Monday to Friday, 8 to 18), a signed catalogue and the intake form. */
export interface TestClinic {
  id: string;
  timeZone: string;
  /** Two, both with every right; the first is medical lead. All perform every protocol. */
  specialists: [TestMember, TestMember];
  receptionists: [TestMember];
  managers: [TestMember];
  /** Consultation, treatment, treatment with monitor. */
  rooms: [TestRoom, TestRoom, TestRoom];
  device: { id: string; name: string };
  formId: string;
  rulebookId: string;
  /** Every protocol of the catalogue, signed. */
  protocols: readonly { id: string; code: string }[];
  /** Signs the first member with this role in, over HTTP. */
  signIn(role: Role): Promise<Client>;
  /** Signs a certain member in. */
  signInAs(member: TestMember): Promise<Client>;
}

/** The password of everybody in test clinics. */
export const testPassword = 'a-password-for-tests';

const hashed = hashPassword(testPassword);
let counter = 0;

/** Makes a clinic by the tables alone; what the tests are about goes through HTTP. */
export async function aClinic(
  api: Pick<TestApi, 'url' | 'database'>,
  options: { timeZone?: string; country?: string; signed?: boolean } = {},
): Promise<TestClinic> {
  const { timeZone = 'Europe/Berlin', country = 'DE', signed = true } = options;
  const id = newId();
  const { database } = api;
  await database.read(
    `insert into clinics (clinic_id, name, time_zone, country, policy) values ($1, $2, $3, $4, $5)`,
    [id, `Clinic ${++counter}`, timeZone, country, JSON.stringify({ pregnancy: 'refuse-all' })],
  );
  const catalogue = await fillCatalogue(database, id, signed);
  const performs = catalogue.protocols.map(({ code }) => code);
  const member = (name: string, roles: Role[], lead = false) =>
    aMember(database, id, { name, roles, performs, lead });
  const specialists: TestClinic['specialists'] = [
    await member('Dr Ada Lind', ['specialist'], true),
    await member('Dr Ben Moor', ['specialist']),
  ];
  const receptionists: TestClinic['receptionists'] = [await member('Rita Empfang', ['reception'])];
  const managers: TestClinic['managers'] = [await member('Max Leitung', ['manager'])];
  for (let weekday = 1; weekday <= 5; weekday++) {
    await database.read(
      `insert into opening_hours (clinic_id, id, weekday, from_minute, to_minute) values ($1, $2, $3, 480, 1080)`,
      [id, newId(), weekday],
    );
  }
  const signInAs = async (who: TestMember) => {
    const browser = client(api.url);
    const answer = await browser.signIn(who.email, testPassword);
    if (answer.status !== 200)
      throw new Error(`sign-in of ${who.email}: ${answer.status} ${answer.body?.code}`);
    return browser;
  };
  const all = [...specialists, ...receptionists, ...managers];
  return {
    id,
    timeZone,
    specialists,
    receptionists,
    managers,
    rooms: await threeRooms(database, id),
    device: await aDevice(database, id),
    ...catalogue,
    signInAs,
    signIn: (role) => signInAs(all.find(({ roles }) => roles.includes(role)) as TestMember),
  };
}

async function aMember(
  database: Database,
  clinicId: string,
  { name, roles, performs, lead }: { name: string; roles: Role[]; performs: string[]; lead: boolean },
): Promise<TestMember> {
  const member = { id: newId(), accountId: newId(), name, roles, email: `member-${newId()}@clinic.test` };
  const specialist = roles.includes('specialist');
  await database.read(
    'insert into accounts (id, email, name, password_hash, password_changed_at) values ($1, $2, $3, $4, now())',
    [member.accountId, member.email, name, await hashed],
  );
  await database.read(
    `insert into memberships (clinic_id, id, account_id, display_name, roles, may_override, may_prescribe, medical_lead, performs)
     values ($1, $2, $3, $4, $5, $6, $6, $7, $8)`,
    [clinicId, member.id, member.accountId, name, roles, specialist, lead, specialist ? performs : []],
  );
  await database.read(`insert into resources (clinic_id, id, kind) values ($1, $2, 'specialist')`, [
    clinicId,
    member.id,
  ]);
  for (let weekday = 1; specialist && weekday <= 5; weekday++) {
    await database.read(
      `insert into staff_hours (clinic_id, id, membership_id, weekday, from_minute, to_minute) values ($1, $2, $3, $4, 480, 1080)`,
      [clinicId, newId(), member.id, weekday],
    );
  }
  return member;
}

async function threeRooms(database: Database, clinicId: string): Promise<TestClinic['rooms']> {
  const rooms: TestClinic['rooms'] = [
    { id: newId(), name: 'Room 1', kind: 'consultation' },
    { id: newId(), name: 'Room 2', kind: 'treatment' },
    { id: newId(), name: 'Room 3', kind: 'treatment-with-monitor' },
  ];
  for (const [position, { id, name, kind }] of rooms.entries()) {
    await database.read(`insert into resources (clinic_id, id, kind) values ($1, $2, 'room')`, [
      clinicId,
      id,
    ]);
    await database.read(
      'insert into rooms (clinic_id, id, name, kind, position) values ($1, $2, $3, $4, $5)',
      [clinicId, id, name, kind, position],
    );
  }
  return rooms;
}

async function aDevice(database: Database, clinicId: string): Promise<{ id: string; name: string }> {
  const device = { id: newId(), name: 'Ultrasound' };
  await database.read(`insert into resources (clinic_id, id, kind) values ($1, $2, 'device')`, [
    clinicId,
    device.id,
  ]);
  await database.read(`insert into devices (clinic_id, id, name, kind) values ($1, $2, $3, 'ultrasound')`, [
    clinicId,
    device.id,
    device.name,
  ]);
  return device;
}
