import Button from '@mui/material/Button';
import { isAnswered, missingAnswers, visibleQuestions } from '@stratum/clinical';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { intakes as words } from '../../i18n/en/intakes';
import { Icon } from '../../layout/Icon';
import { VerbButton } from '../../layout/VerbButton';
import type { Reopened } from '../../plans/Reopened';
import { tellReopened } from '../../plans/tellReopened';
import { can } from '../../providers/can';
import { QuestionField } from '../../questions/QuestionField';
import { callApi } from '../../wire/callApi';
import { ConflictNote } from './ConflictNote';
import { EarlierNote } from './EarlierNote';
import css from './fill.module.css';
import type { Intake } from './Intake';
import { RecordNote } from './RecordNote';
import { SectionRail } from './SectionRail';
import { useAnswers } from './useAnswers';

const TOUCHED = ['intakes', 'patients', 'plans', 'today', 'calendar', 'visits'];
type Handed = { readonly assessmentId?: string | null; readonly reopened?: readonly Reopened[] };

/** Filling in, one section at a time; every answer is saved as it is given. */
export function FillIntake({ intake }: { intake: Intake }) {
  const { values, errors, conflicts, answer, settle, state } = useAnswers(intake);
  const [asked, setAsked] = useState(false);
  const client = useQueryClient();
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const shown = new Set(visibleQuestions(intake.form, values).map(({ code }) => code));
  const missing = new Set(missingAnswers(intake.form, values));
  const sections = intake.form.sections.map((section) => {
    const questions = section.questions.filter(({ code }) => shown.has(code));
    const answered = questions.filter(({ code }) => isAnswered(values[code])).length;
    return {
      ...section,
      questions,
      answered,
      missing: questions.filter(({ code }) => missing.has(code)).length,
    };
  });
  const [at, setAt] = useState(() => whereToGoOn(sections));
  const section = sections[at] ?? sections[0];

  useEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = true;
  }, [at]);

  const submit = async () => {
    if (missing.size > 0) {
      setAsked(true);
      setAt(sections.findIndex((one) => one.missing > 0));
      return;
    }
    const handed = await callApi<Handed>(
      'POST',
      `/intakes/${intake.id}/submit`,
      {},
      { version: intake.version },
    );
    await Promise.all(TOUCHED.map((key) => client.invalidateQueries({ queryKey: [key] })));
    const chart = can('chart.read') && handed?.assessmentId;
    navigate(chart ? `/assessments/${handed.assessmentId}` : `/patients/${intake.patient.id}`);
    return tellReopened(words.fill.submitted, handed?.reopened);
  };
  if (!section) return null;
  const earlierOf = (code: string) => (isAnswered(values[code]) ? undefined : intake.earlier[code]);
  const recorded = section.questions.filter(({ code }) => earlierOf(code)?.from === 'record');
  const confirm = (code: string) => answer(code, earlierOf(code)?.value ?? null);
  const last = at === sections.length - 1;
  return (
    <div className={css['layout']}>
      <SectionRail sections={sections} at={at} onChoose={setAt} asked={asked} />
      <section className={css['sheet']} aria-labelledby="section-title">
        <header>
          <small>{words.fill.section(at + 1, sections.length)}</small>
          <h2 id="section-title" ref={heading} tabIndex={-1}>
            {section.text}
          </h2>
          <SaveState state={state} />
        </header>
        <RecordNote
          count={recorded.length}
          onConfirm={() => {
            for (const { code } of recorded) confirm(code);
          }}
        />
        {section.questions.map((question) => (
          <div key={question.code}>
            <QuestionField
              question={question}
              value={values[question.code]}
              onAnswer={(value) => answer(question.code, value)}
              error={
                errors[question.code] ?? (asked && missing.has(question.code) ? words.fill.needed : undefined)
              }
            />
            <EarlierNote
              question={question}
              earlier={earlierOf(question.code)}
              onConfirm={() => confirm(question.code)}
            />
            {conflicts[question.code] ? (
              <ConflictNote
                question={question}
                conflict={conflicts[question.code]}
                onKeep={(keep) => settle(question.code, keep)}
              />
            ) : null}
          </div>
        ))}
        <footer>
          {at > 0 ? (
            <Button onClick={() => setAt(at - 1)} startIcon={<Icon name="left" size={16} />}>
              {words.fill.previous}
            </Button>
          ) : null}
          <span />
          {last ? (
            <VerbButton tone="main" act={submit} disabled={state !== 'saved'}>
              {words.fill.submit}
            </VerbButton>
          ) : (
            <Button variant="contained" onClick={() => setAt(at + 1)}>
              {words.fill.next}
            </Button>
          )}
        </footer>
        {asked && missing.size > 0 ? (
          <p role="status" className={css['missing']}>
            {words.fill.missing(missing.size)}
          </p>
        ) : null}
      </section>
    </div>
  );
}

/** A form that was left half filled in goes on where the first answer is missing. */
function whereToGoOn(sections: readonly { answered: number; missing: number }[]): number {
  const begun = sections.slice(1).some(({ answered }) => answered > 0);
  return begun
    ? Math.max(
        sections.findIndex(({ missing }) => missing > 0),
        0,
      )
    : 0;
}

function SaveState({ state }: { state: 'saved' | 'saving' | 'failing' }) {
  const said = { saved: words.fill.saved, saving: words.fill.saving, failing: words.fill.notSaved }[state];
  return (
    <span className={css['save']} data-state={state} role="status">
      <Icon name={state === 'failing' ? 'caution' : state === 'saving' ? 'wait' : 'check'} size={16} />
      {said}
    </span>
  );
}
