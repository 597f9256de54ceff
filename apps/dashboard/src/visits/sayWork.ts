import { visits } from '../i18n/en/visits';
import { sayProtocol } from '../i18n/sayProtocol';
import type { VisitSession, VisitWork } from './Visit';

const words = visits.work;

/** What a visit is for: `Mandelic acid 40 %, session 3 of 6`, or `Consultation`. */
export function sayWork({ kind, protocolCode, sessions }: VisitWork): string {
  if (sessions.length > 0) return sessions.map(saySession).join(' · ');
  if (kind === 'treatment' && protocolCode) return sayProtocol(protocolCode);
  return words.kinds[kind] ?? kind;
}

function saySession({ kind, protocolCode, ordinal, of }: VisitSession): string {
  const protocol = sayProtocol(protocolCode);
  if (kind === 'review') return words.review(protocol);
  if (kind === 'maintenance') return words.maintenance(protocol);
  return words.session(protocol, ordinal, of);
}
