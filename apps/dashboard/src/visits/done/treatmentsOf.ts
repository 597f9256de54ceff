import type { VisitWork } from '../Visit';

export type Treatment = { readonly sessionId: string | null; readonly protocolCode: string };

/** What is done in a visit and wants a record each; a review in it is no treatment. */
export function treatmentsOf({ kind, protocolCode, sessions }: VisitWork): readonly Treatment[] {
  if (kind !== 'treatment') return [];
  if (sessions.length === 0) return protocolCode ? [{ sessionId: null, protocolCode }] : [];
  return sessions
    .filter((session) => session.kind !== 'review')
    .map((session) => ({ sessionId: session.id, protocolCode: session.protocolCode }));
}
