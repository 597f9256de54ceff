import type { ApiError } from '../../wire/ApiError';

/** Rules of the patient's skin and plan; hours, rooms and qualifications are no matter of a reason. */
const rules: readonly string[] = ['hard-gap', 'separation', 'too-early', 'forbidden-day', 'not-before'];

/** Whether a refused time only breaks rules that who has the right may go against, with a written reason. */
export function breaksRules({ code, body }: ApiError): boolean {
  if (code !== 'placement_refused') return false;
  const problems = (body['problems'] ?? []) as readonly { readonly code: string }[];
  return problems.length > 0 && problems.every((problem) => rules.includes(problem.code));
}
