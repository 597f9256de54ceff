/** Selects a `ProtocolRow` from `protocols v` with the name of who signed from `memberships m`. */
export const protocolColumns = /* sql */ `v.id, v.protocol_version as version, v.definition, v.state as status,
  m.display_name as "signedBy", v.signed_at as "signedAt"`;

export const fromProtocols = /* sql */ `from protocols v
  left join memberships m on m.clinic_id = v.clinic_id and m.id = v.signed_by
  where v.clinic_id = $1`;
