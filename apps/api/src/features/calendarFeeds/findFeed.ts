import { digestOf } from '../../access/sessions/digestOf.js';
import { countAttempt } from '../../access/throttle/countAttempt.js';
import { networkOf } from '../../access/throttle/networkOf.js';
import { slowDown } from '../../access/throttle/slowDown.js';
import type { Database } from '../../database/Database.js';
import { utc } from '../../database/utc.js';
import { notFound } from '../../http/problems/notFound.js';
import { openFeeds } from './openFeeds.js';

/** A feed that may be read. */
export interface OpenFeed {
  readonly clinicId: string;
  readonly id: string;
  readonly resourceId: string;
  readonly kind: 'specialist' | 'room';
  /** Of the person or the room. */
  readonly name: string;
  readonly madeAt: string;
  readonly clinic: { name: string; timeZone: string; language: string };
}

/** Who asks, and when. */
export interface FeedRequest {
  readonly secret: string;
  readonly address: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const SECRET = /^[\w-]{43}$/;

const QUERY = /* sql */ `
  select f.clinic_id as "clinicId", f.id, f.resource_id as "resourceId", r.kind,
    coalesce(m.display_name, o.name) as name, ${utc('f.made_at')} as "madeAt",
    (select jsonb_build_object('name', c.name, 'timeZone', c.time_zone, 'language', c.language)
      from clinics c where c.clinic_id = f.clinic_id) as clinic
  from ${openFeeds} and f.token_hash = $1`;

/** Whoever knows a secret that was real once does not guess: calendar programs go on asking for years. */
const FORGIVE = /* sql */ `
  update sign_in_throttles set failures = greatest(failures - 1, 0)
  where key = $1 and exists (select from calendar_feeds where token_hash = $2)`;

/**
 * The feed behind a secret, whatever else is wrong with it the same 404. What is none is counted by network, and a secret
 * that we made once is forgiven, so that guessing slows down and nobody else does: programs of many ask through the
 * servers of a few, and whoever has an address that counts is never made to wait for those who guess.
 * @throws Problem 404, 429 `slow_down`
 */
export async function findFeed(database: Database, { secret, address, now }: FeedRequest): Promise<OpenFeed> {
  if (!SECRET.test(secret)) throw notFound('calendar');
  const digest = digestOf(secret);
  const [feed] = await database.read<OpenFeed>(QUERY, [digest, new Date(now)]);
  if (feed !== undefined) return feed;
  const key = `feed:${networkOf(address)}`;
  const counted = await countAttempt(database, key, now);
  if ('wait' in counted) throw slowDown(counted.wait);
  await database.read(FORGIVE, [key, digest]);
  throw notFound('calendar');
}
