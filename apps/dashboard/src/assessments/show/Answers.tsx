import { isDay } from '@stratum/calendar';
import type { AnswerValue, Question } from '@stratum/clinical';
import { sayDate, useFormats } from '../../formats';
import { assessment } from '../../i18n/en/assessment';
import { concerns } from '../../i18n/en/concerns';
import { facts } from '../../i18n/en/facts';
import { Panel } from '../../layout/Panel';
import type { Assessment } from '../Assessment';
import { sayKnown } from '../sayKnown';
import css from './assessment.module.css';

const words = assessment.answers;

/** What the patient answered, section by section, after what changed and what nobody answered. */
export function Answers({ page }: { page: Assessment }) {
  return (
    <>
      <Changes page={page} />
      <Missing page={page} />
      <Panel title={words.title} flush>
        {page.form.sections.map((section) => {
          const asked = section.questions.filter(({ code }) => answerTo(page, code) !== null);
          if (asked.length === 0) return null;
          return (
            <details key={section.code} className={css['section']}>
              <summary>
                {section.text} <span>{asked.length}</span>
              </summary>
              <dl>
                {asked.map((question) => (
                  <div key={question.code}>
                    <dt>{question.text}</dt>
                    <dd>{sayAnswer(question, answerTo(page, question.code))}</dd>
                  </div>
                ))}
              </dl>
            </details>
          );
        })}
      </Panel>
    </>
  );
}

function answerTo({ answers }: Assessment, code: string): AnswerValue | null {
  const given = answers[code];
  if (given === null || given === undefined) return null;
  return typeof given === 'object' && 'value' in given ? given.value : (given as AnswerValue);
}

function sayAnswer(question: Question, value: AnswerValue | null): string {
  if (value === null) return words.none;
  const sayOne = (code: string) =>
    question.options.find((option) => option.code === code)?.text ?? (isDay(code) ? sayDate(code) : code);
  return Array.isArray(value) ? (value as readonly string[]).map(sayOne).join(', ') : sayOne(String(value));
}

const nameOf = (code: string) => {
  const text = facts[code] ?? concerns[code] ?? code.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

function Changes({ page: { changesSinceLast, lastOn } }: { page: Assessment }) {
  const say = useFormats();
  if (lastOn === null) return null;
  return (
    <Panel title={assessment.changes.title(say.day(lastOn))} count={changesSinceLast.length}>
      {changesSinceLast.length === 0 ? <p className={css['lead']}>{assessment.changes.none}</p> : null}
      <ul className={css['changes']}>
        {changesSinceLast.map(({ kind, code, before, after }) => (
          <li key={`${kind}-${code}`}>
            <strong>{nameOf(code)}</strong>
            <span>{assessment.changes.was(sayKnown(before), sayKnown(after))}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Missing({ page: { missing } }: { page: Assessment }) {
  if (missing.length === 0) return null;
  return (
    <Panel title={assessment.missing.title} count={missing.length}>
      <ul className={css['changes']}>
        {missing.map(({ code, severity, protocols }) => (
          <li key={code} data-severity={severity}>
            <strong>{nameOf(code)}</strong>
            <span>{assessment.missing.text(protocols.length)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
