import type { EntityManager } from 'typeorm';
import type { Database } from '../../database/Database.js';
import { loadText } from '../../features/messages/texts/loadText.js';
import { callInstead } from './callInstead.js';
import type { Letter } from './letter/Letter.js';
import { loadMessage } from './letter/loadMessage.js';
import type { MessageToSend } from './letter/MessageToSend.js';
import { openLink } from './letter/openLink.js';
import { visitsToTell } from './letter/visitsToTell.js';
import { languageOf, writeLetter } from './letter/writeLetter.js';
import { NotDelivered } from './outlets/NotDelivered.js';
import type { Outlet } from './outlets/Outlet.js';
import { putIntoMailbox } from './putIntoMailbox.js';

/** Which message, of which clinic. */
export interface MessageJob {
  readonly clinicId: string;
  readonly messageId: string;
}

/** What sending needs of its surroundings. */
export interface Post {
  readonly database: Database;
  readonly outletFor: (channel: 'e-mail' | 'sms') => Outlet | 'mailbox' | 'none';
  /** Where the installation is reached, without a slash at the end. */
  readonly publicUrl: string;
  readonly mailFrom: string;
  readonly now: () => number;
}

/**
 * Sends one message. The mailbox is written in the transaction that ends the job: exactly once. To go out, it is first
 * marked as handed on, in a transaction of its own: a job that finds the mark does not send again, because nobody knows
 * how far the one before came; then somebody calls. Both look in that very transaction whether, and where, the patient
 * wants to be written to, and hold that answer until it is written down or marked: see `loadMessage`.
 * @throws NotDelivered when it may be tried again
 */
export async function sendMessage(tx: EntityManager, job: MessageJob, post: Post): Promise<void> {
  if (staysInHouse(post)) {
    const kept = await prepare(tx, job, post);
    if (kept !== null) await putIntoMailbox(tx, job, kept.letter, new Date(post.now()));
    return;
  }
  const prepared = await post.database.transaction((own) => prepare(own, job, post));
  if (prepared === null) return;
  const { message, letter, outlet } = prepared;
  if (outlet === 'mailbox') return putIntoMailbox(tx, job, letter, new Date(post.now()));
  try {
    await outlet.deliver(letter);
  } catch (error) {
    const outcome = error instanceof NotDelivered ? error.outcome : 'unclear';
    if (outcome !== 'later')
      return callInstead(tx, message, outcome === 'refused' ? 'failed' : 'unclear', post.now());
    await post.database.transaction((own) =>
      own.query('update messages set handed_at = null where clinic_id = $1 and id = $2', [
        job.clinicId,
        job.messageId,
      ]),
    );
    throw error;
  }
  await markSent(tx, job, outlet.name, letter.channel, new Date(post.now()));
}

/** No way out of the house is set up: see `Outlets`. */
const staysInHouse = ({ outletFor }: Post): boolean =>
  (['e-mail', 'sms'] as const).every((channel) => outletFor(channel) === 'mailbox');

interface Prepared {
  readonly message: MessageToSend;
  readonly letter: Letter;
  readonly outlet: Outlet | 'mailbox';
}

/** Writes the letter, and marks it as handed on where it leaves the house; null when nothing is to be sent. */
async function prepare(tx: EntityManager, job: MessageJob, post: Post): Promise<Prepared | null> {
  const now = post.now();
  const message = await loadMessage(tx, job.clinicId, job.messageId);
  if (message === null) return null;
  const callFor = async (reason: Parameters<typeof callInstead>[2]) => {
    await callInstead(tx, message, reason, now);
    return null;
  };
  if (message.handedAt !== null) return callFor('unclear');
  const visits = visitsToTell(message, now);
  if (message.visits.length > 0 && visits.length === 0) {
    await tx.query(`update messages set state = 'cancelled' where clinic_id = $1 and id = $2`, [
      job.clinicId,
      message.id,
    ]);
    return null;
  }
  const { channel } = message;
  if (channel === 'call') return callFor(message.patient.unwanted.length > 0 ? 'not-wanted' : 'no-address');
  const outlet = post.outletFor(channel);
  if (outlet === 'none') return callFor('no-transport');
  const language = languageOf(message);
  const text = await loadText(tx, job.clinicId, { kind: message.kind, channel, language });
  const [visit] = visits;
  const asks = visits.length === 1 && visit !== undefined && message.kind !== 'cancellation';
  const link = asks ? `${post.publicUrl}${await openLink(tx, message, visit)}` : null;
  const from = /<([^<>]+)>/.exec(post.mailFrom)?.[1] ?? post.mailFrom;
  const letter = writeLetter({ ...message, channel }, visits, { text, language, link, from, now });
  if (outlet !== 'mailbox') {
    await tx.query(
      'update messages set handed_at = $3, attempts = attempts + 1 where clinic_id = $1 and id = $2',
      [job.clinicId, message.id, new Date(now)],
    );
  }
  return { message, letter, outlet };
}

async function markSent(
  tx: EntityManager,
  job: MessageJob,
  transport: string,
  channel: string,
  at: Date,
): Promise<void> {
  await tx.query(
    `update messages set state = 'sent', sent_at = $3, transport = $4, channel = $5 where clinic_id = $1 and id = $2`,
    [job.clinicId, job.messageId, at, transport, channel],
  );
}
