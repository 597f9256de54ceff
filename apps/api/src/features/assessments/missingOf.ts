import {
  type Advice,
  type FactCode,
  factTable,
  type IntakeForm,
  NOT_ANSWERED,
  questionsFor,
} from '@stratum/clinical';

/** Something that nobody knows yet and that matters. */
export interface MissingAnswer {
  /** Code of the fact, or `phototype`. */
  readonly code: string;
  /** The questions of the form that ask for it. */
  readonly questions: readonly string[];
  /** The gravest thing that it could turn out to mean: a missing answer that could block, or a mere caution. */
  readonly severity: 'needs-answer' | 'caution';
  /** Codes of the protocols that wait for it. */
  readonly protocols: readonly string[];
}

/** What is not answered and stands in the way of a protocol, the gravest first. */
export function missingOf({ protocols }: Advice, form: IntakeForm): readonly MissingAnswer[] {
  const missing = new Map<string, MissingAnswer>();
  for (const protocol of protocols) {
    for (const { code, severity, from } of protocol.findings) {
      if (code !== NOT_ANSWERED) continue;
      const known = missing.get(from.code);
      missing.set(from.code, {
        code: from.code,
        questions: isFact(from.code) ? questionsFor(form, from.code) : [],
        severity: severity === 'needs-answer' ? severity : (known?.severity ?? 'caution'),
        protocols: [...(known?.protocols ?? []), protocol.code],
      });
    }
  }
  const rank = ({ severity }: MissingAnswer) => (severity === 'needs-answer' ? 0 : 1);
  return [...missing.values()].sort((a, b) => rank(a) - rank(b));
}

const isFact = (code: string): code is FactCode => Object.hasOwn(factTable, code);
