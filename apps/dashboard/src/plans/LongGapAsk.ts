/** A pause so long that a specialist says how to go on, and the gentler protocols to step back to. */
export interface LongGapAsk {
  readonly courseId: string;
  readonly sessionId: string;
  readonly gapDays: number;
  readonly limitDays: number;
  readonly options: readonly ('continue' | 'step-back' | 'restart')[];
  readonly gentler: readonly { readonly code: string }[];
}
