/** An environment variable that cannot be used; the message says what to do, in one sentence. */
export class WrongSetting extends Error {
  readonly code = 'wrong_setting';
}
