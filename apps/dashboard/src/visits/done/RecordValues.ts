import { sayProtocol } from '../../i18n/sayProtocol';
import type { Treatment } from './treatmentsOf';
import type { ProtocolKind } from './useProtocolKinds';

/** One record of what was given while it is filled in. */
export type RecordValues = {
  readonly sessionId: string | null;
  readonly protocolCode: string;
  readonly product: string;
  readonly amount: string;
  readonly unit: string;
  readonly lot: string;
  readonly reaction: string;
  readonly notes: string;
};

/** A record to begin with: the agent of a peel is known, the product of a filler is read from its box. */
export function emptyRecord({ sessionId, protocolCode }: Treatment, kind: ProtocolKind): RecordValues {
  return {
    sessionId,
    protocolCode,
    product: kind === 'peel' ? sayProtocol(protocolCode).replaceAll('\u00a0', ' ') : '',
    amount: '',
    unit: kind === 'filler' ? 'mL' : '',
    lot: '',
    reaction: '',
    notes: '',
  };
}
