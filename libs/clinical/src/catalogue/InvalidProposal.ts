/** What is wrong with one proposed figure. */
export interface ProposalFault {
  readonly code: 'required' | 'unknown_field' | 'out_of_range' | 'not_a_whole_number';
  readonly params?: Readonly<Record<string, number>>;
}

/** Figures that a protocol cannot have. */
export class InvalidProposal extends Error {
  readonly code = 'invalid_proposal';

  /** @param faults by the name of the figure */
  constructor(
    readonly protocolCode: string,
    readonly faults: Readonly<Record<string, ProposalFault>>,
  ) {
    super(`figures that ${protocolCode} cannot have: ${Object.keys(faults).join(', ')}`);
    this.name = 'InvalidProposal';
  }
}
