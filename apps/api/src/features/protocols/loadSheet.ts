import { figuresOf, figuresOfRulebook, type Rulebook } from '@stratum/clinical';
import { type Reader, rowsOf } from '../../database/rowsOf.js';
import { notFound } from '../../http/problems/notFound.js';
import { changedFigures } from './changedFigures.js';
import { countFollowers } from './countFollowers.js';
import type { FigureReply } from './FigureReply.js';
import { flatFigures } from './flatFigures.js';
import { loadSignedVersions, type SignedVersions } from './loadSignedVersions.js';
import type { ProtocolReply } from './ProtocolReply.js';
import type { ProtocolRow } from './ProtocolRow.js';
import { fromProtocols, protocolColumns } from './protocolColumns.js';
import type { RulebookReply, SheetReply } from './SheetReply.js';
import { toProtocolReply } from './toProtocolReply.js';

type RulebookRow = Omit<RulebookReply, 'figures' | 'sources'> & { definition: Rulebook };

const RULEBOOK = /* sql */ `
  select r.id, r.rulebook_version as version, r.definition, r.state as status,
    m.display_name as "signedBy", r.signed_at as "signedAt"
  from rulebooks r left join memberships m on m.clinic_id = r.clinic_id and m.id = r.signed_by
  where r.clinic_id = $1 and r.state <> 'retired' order by r.rulebook_version desc limit 1`;

/**
 * The newest version of every protocol and of the rulebook, signed or not; where one waits for its signature, with
 * what changes.
 * @throws Problem 404 `not_found` when the clinic has no rulebook
 */
export async function loadSheet(reader: Reader, clinicId: string): Promise<SheetReply> {
  const rows = await rowsOf<ProtocolRow>(
    reader,
    `select distinct on (v.code) ${protocolColumns} ${fromProtocols} and v.state <> 'retired'
     order by v.code, v.protocol_version desc`,
    [clinicId],
  );
  const [book] = await rowsOf<RulebookRow>(reader, RULEBOOK, [clinicId]);
  if (book === undefined) throw notFound('rulebook');
  const { definition, ...head } = book;
  const signed = await loadSignedVersions(reader, clinicId);
  const lines = flatFigures(figuresOfRulebook(definition)).map((line) => ofProduct(line, definition));
  const before = signed.rulebook && signed.rulebook.id !== head.id ? signed.rulebook.definition : null;
  const rulebook = {
    ...head,
    figures: changedFigures(lines, before && figuresOfRulebook(before)),
    sources: { ...definition.sources },
    ...(before && { replaces: before.version }),
  };
  const protocols = rows.map(toProtocolReply).map((protocol) => besideSigned(protocol, signed));
  const unsigned = [...protocols, rulebook].filter(({ status }) => status === 'unsigned').length;
  return {
    protocols,
    rulebook,
    unsigned,
    followers: await countFollowers(reader, clinicId, protocols, rulebook),
  };
}

/** A version that waits, beside the signed one that people work by meanwhile. */
function besideSigned(protocol: ProtocolReply, { protocols }: SignedVersions): ProtocolReply {
  const current = protocols.get(protocol.code);
  if (current === undefined || current.id === protocol.id) return protocol;
  const figures = changedFigures(protocol.figures, figuresOf(current.definition));
  const { version, visit } = current.definition;
  const roomWas = visit.roomKind === protocol.roomKind ? null : visit.roomKind;
  return { ...protocol, replaces: version, figures, roomWas };
}

/** A limit of a label is named by its product and by what it counts for, not by its place in the list. */
function ofProduct(line: FigureReply, { labelMaxima }: Rulebook): FigureReply {
  const [group, place] = line.path.split('.');
  const limit = group === 'labelMaxima' ? labelMaxima[Number(place)] : undefined;
  return limit ? { ...line, label: `rulebook.labelMaxima.${limit.product}.${limit.per}` } : line;
}
