/** A failure that the person at the keyboard can mend: its message is the whole sentence they are shown. */
export class CannotStart extends Error {
  /** @param {string} sentence what is wrong and what to do about it */
  constructor(sentence) {
    super(sentence);
    this.name = 'CannotStart';
  }
}
