import { figuresOf } from '@stratum/clinical';
import { flatFigures } from './flatFigures.js';
import type { ProtocolReply } from './ProtocolReply.js';
import type { ProtocolRow } from './ProtocolRow.js';

/** A version of a protocol as it goes over the wire, with its figures in one flat list. */
export function toProtocolReply({ definition, ...row }: ProtocolRow): ProtocolReply {
  const { code, kind, agent } = definition;
  const place = definition.kind === 'peel' ? { depth: definition.depth } : { area: definition.area };
  return {
    ...row,
    code,
    kind,
    agent,
    ...place,
    roomKind: definition.visit.roomKind,
    roomSource: definition.visit.roomSource ?? null,
    figures: flatFigures(figuresOf(definition)),
    definition: definition as unknown as Record<string, unknown>,
  };
}
