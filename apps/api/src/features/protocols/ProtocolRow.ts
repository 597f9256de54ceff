import type { Protocol } from '@stratum/clinical';

/** A version of a protocol as it is stored, with the name of who signed it. */
export interface ProtocolRow {
  id: string;
  version: number;
  definition: Protocol;
  status: 'unsigned' | 'signed' | 'retired';
  signedBy: string | null;
  signedAt: Date | string | null;
}
