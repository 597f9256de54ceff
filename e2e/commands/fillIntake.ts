import { expect, type Locator, type Page } from '@playwright/test';

/** Answers by the beginning of the question as it stands on the screen: an option, several, or what is typed. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** What somebody without any history would choose, in this order; else the first option. */
const PLAIN = ['No', 'None of these', 'I agree', 'Not at all'];

/**
 * Fills in every needed question of the intake that is open on the screen, section by section, and submits it.
 * Questions that an answer brings up are answered too.
 */
export async function fillIntake(page: Page, answers: Answers): Promise<void> {
  const used = new Set<string>();
  for (;;) {
    await fillSection(page, answers, used);
    const next = page.getByRole('button', { name: 'Next section' });
    if ((await next.count()) === 0) break;
    const before = await page.locator('#section-title').textContent();
    await next.click();
    await expect(page.locator('#section-title')).not.toHaveText(before ?? '');
  }
  expect(Object.keys(answers).filter((question) => !used.has(question))).toEqual([]);
  await expect(page.getByText('All answers are saved')).toBeVisible();
  await page.getByRole('button', { name: 'Submit intake' }).click();
}

async function fillSection(page: Page, answers: Answers, used: Set<string>): Promise<void> {
  const done = new Set<string>();
  for (;;) {
    const open = await openQuestions(page);
    const question = open.find(
      ({ text, needed }) => !done.has(text) && (needed || answerTo(answers, text) !== undefined),
    );
    if (!question) return;
    done.add(question.text);
    const known = answerTo(answers, question.text);
    if (known) used.add(known.question);
    const field = page.getByRole('group', { name: question.name, exact: true });
    await answer(field, question, known?.answer);
  }
}

type Question = { name: string; text: string; needed: boolean; options: readonly string[] };

/** The questions of the section on the screen that have no answer yet. */
function openQuestions(page: Page): Promise<Question[]> {
  return page.locator('fieldset[id^="question-"]').evaluateAll((fields) =>
    fields.flatMap((field) => {
      const name = (field.querySelector('legend')?.textContent ?? '').trim();
      const text = name.replace(/ optional$/, '');
      const choices = [
        ...field.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]'),
      ];
      const typed = [
        ...field.querySelectorAll<HTMLInputElement>(
          'input:not([type]), input[type=text], textarea:not([aria-hidden])',
        ),
      ];
      if (choices.some(({ checked }) => checked) || typed.some(({ value }) => value !== '')) return [];
      const options =
        typed.length > 0 ? [] : choices.map(({ parentElement }) => parentElement?.textContent ?? '');
      return [{ name, text, needed: name === text, options }];
    }),
  );
}

function answerTo(answers: Answers, text: string) {
  const question = Object.keys(answers).find((beginning) => text.startsWith(beginning));
  return question === undefined ? undefined : { question, answer: answers[question] as Answers[string] };
}

async function answer(
  field: Locator,
  { options }: Question,
  given: Answers[string] | undefined,
): Promise<void> {
  if (options.length === 0) {
    const box = field.getByRole('textbox').first();
    await box.fill(typeof given === 'string' ? given : 'As told at the desk');
    await box.blur();
    return;
  }
  const plain = PLAIN.find((option) => options.includes(option)) ?? (options[0] as string);
  for (const option of given === undefined ? [plain] : [given].flat()) {
    await field.getByLabel(option, { exact: true }).check();
  }
}
