import { areaOf, protocolOf } from '@stratum/clinical';
import { invalid } from '../../http/problems/invalid.js';
import type { Errand } from './Errand.js';
import type { Situation } from './Situation.js';

/** A visit outside of plans, as somebody asks for it. */
export interface SingleVisit {
  readonly kind: 'consultation' | 'review' | 'treatment';
  readonly protocolCode: string | null;
  readonly deviceIds: readonly string[];
}

/**
 * What a single visit is for. A treatment names its protocol; a review may name the one that it looks at.
 * @throws Problem 400 when the protocol is missing or unknown
 */
export function errandOfVisit(visit: SingleVisit, { catalogue }: Pick<Situation, 'catalogue'>): Errand {
  const { kind, protocolCode, deviceIds } = visit;
  if (kind === 'treatment' && protocolCode === null) throw invalid({ protocolCode: { code: 'required' } });
  const isKnown = catalogue.protocols.some(({ code }) => code === protocolCode);
  if (protocolCode !== null && !isKnown) throw invalid({ protocolCode: { code: 'not_a_choice' } });
  const named = protocolCode === null || kind === 'consultation' ? [] : [protocolOf(catalogue, protocolCode)];
  return {
    key: 'visit',
    work: { kind, protocols: named, visitKinds: catalogue.rulebook.visitKinds, deviceIds },
    treatments: kind === 'treatment' ? named.map((protocol) => ({ protocol, area: areaOf(protocol) })) : [],
    sessions: [],
  };
}
