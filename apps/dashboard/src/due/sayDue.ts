import { due as words } from '../i18n/en/due';
import { sayWork } from '../visits/sayWork';
import type { DueSession } from './DueRow';

/** Why a session stands in the worklist: `12 days past its window`. */
export const sayDue = ({ because, days }: Pick<DueSession, 'because' | 'days'>): string =>
  words.why[because]?.(days) ?? because;

/** What is to be done: `Mandelic acid 40 %, session 3 of 6`. */
export const sayDueWork = (session: DueSession): string =>
  sayWork({ kind: 'treatment', protocolCode: null, sessions: [{ ...session, id: session.sessionId }] });
