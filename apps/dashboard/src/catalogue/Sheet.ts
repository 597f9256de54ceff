/** The sheet of the catalogue as `GET /protocol-sheet` gives it. */
export interface FigureLine {
  readonly path: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly evidence: string;
  readonly verified: boolean;
  /** What it is in the signed version, where it differs; null where that has none. */
  readonly was?: number | null;
}

/** What a treatment asks of its room, from the least to the most. */
export const roomKinds = ['any', 'treatment', 'treatment-with-monitor'] as const;
export type RoomKind = (typeof roomKinds)[number];

export interface SignedVersion {
  readonly id: string;
  readonly version: number;
  readonly status: 'unsigned' | 'signed' | 'retired';
  readonly signedBy: string | null;
  readonly signedAt: string | null;
  readonly figures: readonly FigureLine[];
  /** The signed version that counts until this one is signed. */
  readonly replaces?: number | null;
}

export interface ProtocolVersion extends SignedVersion {
  readonly code: string;
  readonly kind: 'peel' | 'filler';
  readonly agent: string;
  readonly depth?: string | null;
  readonly area?: string | null;
  /** The room that it is done in. */
  readonly roomKind: RoomKind;
  /** That of the signed version, where it differs. */
  readonly roomWas?: RoomKind | null;
  readonly roomSource?: string | null;
}

export interface Sheet {
  readonly protocols: readonly ProtocolVersion[];
  readonly rulebook: SignedVersion & { readonly sources: Readonly<Record<string, string>> };
  readonly unsigned: number;
  /** Plans under way that follow what waits, once it is signed. */
  readonly followers: number;
}
