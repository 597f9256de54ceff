import { protocolOf, seedCatalogue } from '@stratum/clinical';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import type { RecordBody } from '../../journeys/treatVisit/RecordBody.js';
import type { Chance } from '../Chance.js';

const REACTIONS = ['Mild even redness', 'Slight tingling, settled within minutes', 'Even erythema', ''];

/** What was given in a visit, one record for each of its treatments. */
export function recordsFor({ kind, sessions, protocolCode }: VisitReply, chance: Chance): RecordBody[] {
  if (kind !== 'treatment') return [];
  const treatments = sessions.length > 0 ? sessions : [{ id: null, protocolCode: protocolCode as string }];
  return treatments.map((treatment) => recordOf(treatment.id, treatment.protocolCode, chance));
}

function recordOf(sessionId: string | null, protocolCode: string, chance: Chance): RecordBody {
  const protocol = protocolOf(seedCatalogue, protocolCode);
  const head = { sessionId, protocolCode, reaction: chance.oneOf(REACTIONS) };
  if (protocol.kind === 'peel') {
    return { ...head, product: protocol.agent, amount: chance.whole(1, 3), unit: 'layers' };
  }
  const lot = `${protocol.material.toUpperCase()}-${chance.whole(2400, 2699)}-${chance.oneOf(['A', 'B', 'C'])}`;
  if (protocol.volumeMl === null) return { ...head, product: protocol.agent, amount: 1, unit: 'vials', lot };
  const { low, high } = protocol.volumeMl;
  const amount = Math.round(((low.value + high.value) / 2) * 10) / 10;
  return { ...head, product: protocol.agent, amount, unit: 'mL', lot };
}
