import type { AdviceInput, StatementOrigin } from '@stratum/clinical';

/** What an assessment was drawn from, with whose word decided each fact. */
export interface AssessedInput extends AdviceInput {
  readonly saidBy: Readonly<Partial<Record<string, StatementOrigin>>>;
}
