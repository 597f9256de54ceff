import type { EntityManager } from 'typeorm';
import { type SealableEvent, sealableColumns } from './SealableEvent.js';
import { beginning, sealOf } from './sealOf.js';

const MOST = 2_000;

/** Any number; the same in every process of the product. */
const LOCK = 6_022_140;

/**
 * How long a transaction may have been open that still brings an event: older ones are not looked for again.
 * Events carry the time at which their transaction began; a statement of the product is ended after 30 s.
 */
const LATE = `interval '10 minutes'`;

const CLINICS = /* sql */ `
  select c.clinic_id as "clinicId", coalesce(s.position, 0) as position, s.digest, s.at
  from clinics c
  left join lateral (select s.position, s.digest, e.at from audit_seals s
    join audit_events e on e.clinic_id = s.clinic_id and e.id = s.event_id
    where s.clinic_id = c.clinic_id order by s.position desc limit 1) s on true`;

/**
 * The audit grows faster than its statistics, so nothing may hang on them: each event looks for its own seal in the
 * order of events, which only one index gives. A join was planned to compare every event with every seal.
 */
const UNSEALED = /* sql */ `
  select ${sealableColumns} from audit_events e
  where e.clinic_id = $1 and e.at > coalesce($2::timestamptz - ${LATE}, '-infinity')
    and e.id is distinct from (select s.event_id from audit_seals s
      where s.clinic_id = e.clinic_id and s.event_id >= e.id order by s.event_id limit 1)
  order by e.at, e.id limit ${MOST}`;

interface Chain {
  clinicId: string;
  position: number;
  digest: string | null;
  at: Date | null;
}

/**
 * Seals what has not been sealed, clinic by clinic, in one transaction; only one process at a time does it.
 * @returns how many events were sealed
 */
export async function sealEvents(tx: EntityManager): Promise<number> {
  const [{ mine }] = await tx.query('select pg_try_advisory_xact_lock($1) as mine', [LOCK]);
  if (!mine) return 0;
  const chains: Chain[] = await tx.query(CLINICS);
  let sealed = 0;
  for (const chain of chains) sealed += await sealClinic(tx, chain);
  return sealed;
}

async function sealClinic(tx: EntityManager, chain: Chain): Promise<number> {
  const events: SealableEvent[] = await tx.query(UNSEALED, [chain.clinicId, chain.at]);
  if (events.length === 0) return 0;
  let digest = chain.digest ?? beginning;
  const digests = events.map((event) => {
    digest = sealOf(digest, event);
    return digest;
  });
  await tx.query(
    `insert into audit_seals (clinic_id, position, event_id, digest)
     select $1, $2 + row_number() over (order by n), event_id, digest
     from unnest($3::uuid[], $4::text[]) with ordinality as sealed(event_id, digest, n)`,
    [chain.clinicId, chain.position, events.map(({ id }) => id), digests],
  );
  return events.length;
}
