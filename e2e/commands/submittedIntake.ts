import { type AnswerValue, type IntakeForm, missingAnswers, type Question } from '@stratum/clinical';
import type { Api } from './apiOf.js';
import { newPhone } from './newPhone.js';

export interface Submitted {
  patientId: string;
  intakeId: string;
}

type Answers = Record<string, AnswerValue>;

/**
 * A new patient with a submitted intake, for stories that begin later. Every needed question that is not in `given`
 * is answered as somebody without any history would.
 * @param name given and family name
 * @param given answers by question code
 */
export async function submittedIntake(
  api: Api,
  name: string,
  born: string,
  given: Readonly<Answers>,
): Promise<Submitted> {
  const [first, ...rest] = name.split(' ');
  const details = { given: first, family: rest.join(' '), born, phone: newPhone() };
  const patient = await api('POST', '/patients', details, { once: true });
  const { id } = await api('POST', '/intakes', { patientId: patient.id }, { once: true });
  const { form, version }: { form: IntakeForm; version: number } = await api('GET', `/intakes/${id}`);
  const questions = form.sections.flatMap((section) => section.questions);
  const answers: Answers = {};
  const known: Answers = { 'birth-date': born, signature: name, ...given };
  for (
    let [code] = missingAnswers(form, answers);
    code !== undefined;
    [code] = missingAnswers(form, answers)
  ) {
    const question = questions.find((one) => one.code === code) as Question;
    const value = known[code] ?? plainAnswer(question);
    await api('PUT', `/intakes/${id}/answers/${code}`, { value, revision: 0 });
    answers[code] = value;
  }
  await api('POST', `/intakes/${id}/submit`, {}, { version });
  return { patientId: patient.id, intakeId: id };
}

function plainAnswer({ type, code, options }: Question): AnswerValue {
  const codes = options.map((option) => option.code);
  if (type === 'yes-no-unsure') return 'no';
  if (type === 'text') return 'As told at the desk';
  if (type === 'date') return 'unsure';
  if (code.startsWith('consent') || code === 'contact-consent') return 'yes';
  const choice = codes.find((option) => option === 'no' || option === 'none') ?? (codes[0] as string);
  return type === 'choice' ? choice : [choice];
}
