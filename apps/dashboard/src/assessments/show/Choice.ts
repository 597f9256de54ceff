/** A protocol that the specialist chose, with what differs from its defaults. */
export interface Choice {
  readonly protocolCode: string;
  readonly rhythm?: 'half' | 'whole';
  readonly sessions?: number;
}
