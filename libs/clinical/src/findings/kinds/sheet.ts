import type { Evidence, Figure } from '../../catalogue/Figure.js';
import type { RuleSheet } from '../../catalogue/Rulebook.js';

/** A rule's row of the guideline: source, evidence, and the numbers it needs. */
export const sheet = (
  source: string,
  evidence: Evidence,
  figures: Readonly<Record<string, Figure>> = {},
): RuleSheet => ({ source, evidence, figures });
