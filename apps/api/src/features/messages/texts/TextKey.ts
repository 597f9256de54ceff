/** Kinds of messages that have a text; a follow-up is a call and has none. */
export const textKinds = ['confirmation', 'change', 'cancellation', 'reminder', 'invitation'] as const;
/** Ways in which a text goes out. */
export const textChannels = ['e-mail', 'sms'] as const;
/** Languages that Stratum brings texts in. */
export const textLanguages = ['en', 'de'] as const;

export type TextKind = (typeof textKinds)[number];
export type TextChannel = (typeof textChannels)[number];
export type TextLanguage = (typeof textLanguages)[number];

/** What a text is for. */
export interface TextKey {
  readonly kind: TextKind;
  readonly channel: TextChannel;
  readonly language: TextLanguage;
}
