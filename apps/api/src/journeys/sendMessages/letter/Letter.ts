/** A message as it goes out. */
export interface Letter {
  /** Stays the same however often it is tried: the reference by which whoever takes it on can know it. */
  readonly messageId: string;
  readonly channel: 'e-mail' | 'sms';
  /** An e-mail address, or a number in E.164. */
  readonly address: string;
  readonly subject: string | null;
  readonly body: string;
  readonly calendar: { readonly text: string; readonly method: 'REQUEST' | 'CANCEL' } | null;
  readonly link: string | null;
}
