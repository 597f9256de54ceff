import type { EntityManager } from 'typeorm';
import { utc } from '../../database/utc.js';
import { type SealableEvent, sealableColumns } from './SealableEvent.js';
import type { SealedUntil } from './SealedUntil.js';
import { beginning, sealOf } from './sealOf.js';

const MOST = 2_000;

/** Any number; the same in every process of the product. */
const LOCK = 6_022_140;

/**
 * How long a transaction may have been open that still brings an event, for a process that has not sealed yet.
 * Events carry the time at which their transaction began; a statement of the product is ended after 30 s.
 */
const LATE = `interval '10 minutes'`;

/** Between the moment that a transaction begins and the moment that others see it there is next to no time. */
const UNSEEN = `interval '1 second'`;

const CLINICS = /* sql */ `
  select c.clinic_id as "clinicId", coalesce(s.position, 0) as position, s.digest,
    coalesce(${utc(`(s.at - ${LATE})`)}, '-infinity') as late
  from clinics c
  left join lateral (select s.position, s.digest, e.at from audit_seals s
    join audit_events e on e.clinic_id = s.clinic_id and e.id = s.event_id
    where s.clinic_id = c.clinic_id order by s.position desc limit 1) s on true`;

/** No event that nobody sees yet is older than the oldest transaction under way. */
const NOTHING_BEFORE = /* sql */ `
  select ${utc(`(min(xact_start) - ${UNSEEN})`)} as moment from pg_stat_activity where datname = current_database()`;

/** Each event looks for its own seal in the order of events, which only one index gives. */
const UNSEALED = /* sql */ `
  select ${sealableColumns} from audit_events e
  where e.clinic_id = $1 and e.at >= $2::timestamptz
    and e.id is distinct from (select s.event_id from audit_seals s
      where s.clinic_id = e.clinic_id and s.event_id >= e.id order by s.event_id limit 1)
  order by e.at, e.id limit ${MOST}`;

interface Chain {
  clinicId: string;
  position: number;
  digest: string | null;
  late: string;
}

/** What one transaction has sealed; the moments hold once it has ended well. */
export interface Sealing {
  readonly sealed: number;
  readonly until: SealedUntil;
}

/**
 * Seals what has not been sealed, clinic by clinic, some thousand at a time, in one transaction; only one process at
 * a time does it.
 * @param known what the transactions before this one have sealed
 */
export async function sealEvents(tx: EntityManager, known: SealedUntil): Promise<Sealing> {
  const [{ mine }] = await tx.query('select pg_try_advisory_xact_lock($1) as mine', [LOCK]);
  if (!mine) return { sealed: 0, until: known };
  const [{ moment }]: [{ moment: string }] = await tx.query(NOTHING_BEFORE);
  const chains: Chain[] = await tx.query(CLINICS);
  const until = new Map<string, string>();
  let sealed = 0;
  for (const chain of chains) {
    const events: SealableEvent[] = await tx.query(UNSEALED, [
      chain.clinicId,
      known.get(chain.clinicId) ?? chain.late,
    ]);
    await sealInto(tx, chain, events);
    sealed += events.length;
    const newest = events.length < MOST ? undefined : events.at(-1)?.at;
    until.set(chain.clinicId, newest !== undefined && newest < moment ? newest : moment);
  }
  return { sealed, until };
}

async function sealInto(tx: EntityManager, chain: Chain, events: readonly SealableEvent[]): Promise<void> {
  if (events.length === 0) return;
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
}
