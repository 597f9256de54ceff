/** How the clinic writes to its patients, as `GET /message-settings` gives it. */
export interface MessageSettings {
  readonly channel: 'e-mail' | 'sms';
  readonly graceSeconds: number;
  readonly reminderDays: number;
  readonly reminderHour: number;
  readonly followUpCalls: boolean;
  readonly version: number;
  readonly outlets: { readonly email: string; readonly sms: string };
}
