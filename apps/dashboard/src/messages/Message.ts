/** A message, as `GET /messages` gives it. */
export interface Message {
  readonly id: string;
  readonly patient: { readonly id: string; readonly name: string; readonly number: string };
  readonly kind: string;
  readonly channel: string;
  readonly language: string;
  readonly state: 'waiting' | 'sending' | 'sent' | 'failed' | 'cancelled' | 'not-wanted';
  readonly sendAfter: string;
  readonly sentAt: string | null;
  readonly failure: string | null;
  readonly transport: string | null;
  readonly visits: readonly { readonly id: string; readonly startsAt: string }[];
}

/** A message with what it says, as `GET /messages/:id` gives it. */
export interface MessageWithLetter extends Message {
  readonly letter: {
    readonly address: string;
    readonly subject: string | null;
    readonly body: string;
    readonly calendar: string | null;
    readonly link: string | null;
  } | null;
}
