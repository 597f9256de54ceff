import { type AnswerValue, checkAnswer, type IntakeForm, offeredAgain, questionOf } from '@stratum/clinical';

/** An answer that is known from before; nothing counts of it until somebody confirms it. */
export interface EarlierAnswer {
  readonly value: AnswerValue;
  readonly from: 'record' | 'intake';
  /** When the earlier intake was handed in; null for the record. */
  readonly at: string | null;
}

/** What is known of the patient when an intake is filled in. */
export interface EarlierSources {
  readonly record: {
    readonly given: string;
    readonly family: string;
    readonly preferred: string | null;
    readonly born: string;
    readonly phone: string | null;
    readonly email: string | null;
    readonly emergencyName: string | null;
    readonly emergencyPhone: string | null;
  };
  /** The latest one that was handed in. */
  readonly intake: { readonly at: string; readonly form: IntakeForm; readonly answers: Answers } | null;
}

type Answers = Readonly<Record<string, AnswerValue>>;

/** What the desk may know of somebody without filling a form in with them. */
const DESK_SECTIONS: readonly string[] = ['identity', 'allergy'];

/**
 * What the filling screen offers as "from last time": who the patient is as the record has it, and what stays of
 * the earlier intake. Whoever may not read charts is offered contact and allergies only.
 */
export function earlierAnswers(
  form: IntakeForm,
  { record, intake }: EarlierSources,
  seesChart: boolean,
): Readonly<Record<string, EarlierAnswer>> {
  const earlier: Record<string, EarlierAnswer> = {};
  const shown = form.sections.filter(({ code }) => seesChart || DESK_SECTIONS.includes(code));
  const allowed = new Set(shown.flatMap(({ questions }) => questions.map(({ code }) => code)));
  for (const [code, value] of Object.entries(intake === null ? {} : offeredAgain(form, intake))) {
    if (allowed.has(code)) earlier[code] = { value, from: 'intake', at: intake?.at ?? null };
  }
  for (const [code, value] of Object.entries(fromRecord(record))) {
    const question = questionOf(form, code);
    if (value === null || question === undefined || checkAnswer(question, value) !== null) continue;
    earlier[code] = { value, from: 'record', at: null };
  }
  return earlier;
}

function fromRecord(record: EarlierSources['record']): Readonly<Record<string, string | null>> {
  const emergency = [record.emergencyName, record.emergencyPhone].filter((part) => part !== null);
  return {
    'given-name': record.given,
    'family-name': record.family,
    'preferred-name': record.preferred,
    'birth-date': record.born,
    phone: record.phone,
    email: record.email,
    'emergency-contact': emergency.length === 0 ? null : emergency.join(', '),
  };
}
