import { useId } from 'react';
import { intakes } from '../i18n/en/intakes';
import { ChoiceAnswer } from './ChoiceAnswer';
import { DayAnswer } from './DayAnswer';
import type { QuestionFieldProps } from './QuestionFieldProps';
import css from './questions.module.css';
import { ScaleAnswer } from './ScaleAnswer';
import { SeveralAnswer } from './SeveralAnswer';
import { TextAnswer } from './TextAnswer';

/** One question of a form with the control that its type asks for. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, error } = props;
  const id = useId();
  const described = [question.help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <fieldset
      className={css['question']}
      id={`question-${question.code}`}
      data-wrong={error ? true : undefined}
      aria-describedby={described || undefined}
      disabled={props.disabled}
    >
      <legend>
        {question.text}
        {question.required ? null : <small> {intakes.fill.optional}</small>}
      </legend>
      {question.help ? (
        <p id={`${id}-help`} className={css['help']}>
          {question.help.text}
        </p>
      ) : null}
      <Control {...props} />
      {error ? (
        <p id={`${id}-error`} className={css['error']} role="alert">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

function Control(props: QuestionFieldProps) {
  switch (props.question.type) {
    case 'yes-no-unsure':
    case 'choice':
      return <ChoiceAnswer {...props} />;
    case 'multi-choice':
    case 'concerns':
    case 'per-area':
      return <SeveralAnswer {...props} />;
    case 'date':
      return <DayAnswer {...props} />;
    case 'scale':
      return <ScaleAnswer {...props} />;
    case 'text':
      return <TextAnswer {...props} />;
  }
}
