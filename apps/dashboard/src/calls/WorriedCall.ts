import type { CallUrgency, RedFlagAnswer, RedFlagCode } from '@stratum/clinical';

export type CallState = 'open' | 'answered' | 'closed';

/** A worried call as `GET /worried-calls` gives it; what was said is there for readers of the chart only. */
export type WorriedCall = {
  readonly id: string;
  readonly version: number;
  readonly patient: {
    readonly id: string;
    readonly name: string;
    readonly number: string;
    readonly phone: string | null;
  };
  readonly urgency: CallUrgency;
  readonly state: CallState;
  readonly takenAt: string;
  readonly takenBy: string;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
  readonly outcome: string | null;
  readonly closedAt: string | null;
  readonly answers?: Readonly<Record<RedFlagCode, RedFlagAnswer>> | null;
  readonly note?: string | null;
  readonly outcomeNote?: string | null;
};

export type EmergencyProtocol = {
  readonly urgency: CallUrgency;
  readonly body: string;
  readonly writtenBy: string;
  readonly writtenAt: string;
  readonly version: number;
};

/** What a call that was written down answers. */
export type TakenCall = {
  readonly call: WorriedCall;
  readonly protocol: EmergencyProtocol | null;
  readonly onDuty: readonly { readonly id: string; readonly name: string }[];
};
