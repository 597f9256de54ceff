/** How a clinic writes to its patients. */
export interface MessageRules {
  /** The way that is tried first. */
  readonly channel: 'e-mail' | 'sms';
  /** How long nothing goes out after a change, so that it can be taken back. */
  readonly graceSeconds: number;
  /** Days before a visit; 0: no reminders. */
  readonly reminderDays: number;
  /** Hour of that day in the zone of the clinic. */
  readonly reminderHour: number;
  readonly followUpCalls: boolean;
  /** 0 while nobody has changed anything. */
  readonly version: number;
}
