import { rearrange as words } from '../../i18n/en/rearrange';

/** What is to be done with a visit, as short as a mark has room for. */
export const sayMark = (instruction: string): string =>
  words.marks[instruction] ?? words.marks['ask-the-specialist'] ?? instruction;
