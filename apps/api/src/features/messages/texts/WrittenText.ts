/** A text with placeholders in braces; only e-mails have a subject. */
export interface WrittenText {
  readonly subject: string | null;
  readonly body: string;
}
