import type { Acceptance } from './useReasonsNeeded';

/** A verb of the plan and what it is done with, as far as that is known. */
export type ForeseeBody =
  | {
      readonly verb: 'change-protocol';
      readonly courseId: string;
      readonly protocolCode: string;
      readonly acceptances?: readonly Acceptance[];
    }
  | {
      readonly verb: 'answer-gap';
      readonly sessionId: string;
      readonly answer: 'continue' | 'step-back' | 'restart';
      readonly protocolCode?: string;
      readonly acceptances?: readonly Acceptance[];
    }
  | { readonly verb: 'add-session'; readonly courseId: string }
  | { readonly verb: 'skip'; readonly sessionId: string }
  | { readonly verb: 'healed-late'; readonly sessionId: string; readonly until: string }
  | { readonly verb: 'pause'; readonly from?: string }
  | { readonly verb: 'resume' }
  | {
      readonly verb: 'decide';
      readonly reopeningIds: readonly string[];
      readonly decision: 'continue' | 'pause' | 'stop';
      readonly acceptances?: readonly Acceptance[];
    };
