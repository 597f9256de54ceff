import type { FactCode } from '../vocabulary/FactCode.js';
import type { IntakeForm } from './IntakeForm.js';

/** Codes of the questions that a fact is drawn from, its details included, so that a finding can point at its answer. */
export function questionsFor(form: IntakeForm, fact: FactCode): readonly string[] {
  const codes = form.feeds.flatMap((feed) =>
    feed.kind === 'fact' && feed.fact === fact ? [feed.question, feed.on, feed.kindFrom, feed.areas] : [],
  );
  return [...new Set(codes.filter((code) => code !== undefined))];
}
