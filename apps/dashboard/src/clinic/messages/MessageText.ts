type Written = { readonly subject: string | null; readonly body: string };

/** A text, as `GET /message-texts` gives it. */
export interface MessageText extends Written {
  readonly kind: string;
  readonly channel: 'e-mail' | 'sms';
  readonly language: string;
  readonly own: boolean;
  readonly version: number;
  readonly builtIn: Written;
}
