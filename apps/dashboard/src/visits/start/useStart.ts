import { type Answers, type AnswerValue, missingAnswers, visibleQuestions } from '@stratum/clinical';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { startVisit as words } from '../../i18n/en/startVisit';
import { visits } from '../../i18n/en/visits';
import { fieldErrors } from '../../i18n/sayError';
import { useNotice } from '../../layout/useNotice';
import type { Outcome } from '../../layout/useVerb';
import { tellReopened } from '../../plans/tellReopened';
import { callApi } from '../../wire/callApi';
import { type SeenVisit, useVisitSteps } from '../useVisitSteps';
import type { Visit } from '../Visit';
import type { Check, StartReply } from './Check';
import { useTicks } from './useTicks';

/** The answers to what goes stale, and starting with them: what came of it stays until it is dealt with. */
export function useStart(visit: Visit, onClose: () => void) {
  const check = useQuery({
    queryKey: ['visits', 'checks', visit.id],
    queryFn: ({ signal }) => callApi<Check>('GET', `/visits/${visit.id}/checks`, undefined, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [given, setGiven] = useState<Readonly<Record<string, AnswerValue | null>>>({});
  const [asked, setAsked] = useState(false);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [outcome, setOutcome] = useState<StartReply | null>(null);
  const [seen, setSeen] = useState<SeenVisit>(visit);
  const ticks = useTicks(check.data?.steps);
  const { step } = useVisitSteps();
  const notice = useNotice();
  const say = ({ said, ...options }: NonNullable<Outcome>) => notice.say(said, options);

  const form = { feeds: [], code: '', version: 1, language: 'en', sections: [], ...check.data?.form };
  const values = valuesOf(check.data?.answers ?? {}, given);
  const questions = visibleQuestions(form, values);
  const missing = missingAnswers(form, values);

  const answer = (code: string, value: AnswerValue | null) => {
    setGiven((before) => ({ ...before, [code]: value }));
    setErrors(({ [`answers.${code}`]: _, ...others }) => others);
  };
  const start = async (reason?: string) => {
    setAsked(true);
    if (missing.length > 0) return focusQuestion(missing[0]);
    const shown = new Set(questions.map(({ code }) => code));
    const answers = Object.fromEntries(Object.entries(values).filter(([code]) => shown.has(code)));
    try {
      const reply = await step<StartReply>(seen, 'start', {
        answers,
        ...ticks.body,
        ...(reason ? { proceed: { reason } } : {}),
      });
      setSeen(reply.visit);
      if (reply.outcome !== 'started') {
        if (reply.reopened?.length) say(tellReopened(words.noted, reply.reopened));
        return setOutcome(reply);
      }
      onClose();
      const told = tellReopened(visits.said.start(visit.patient.name), reply.reopened);
      say({ ...told, undo: () => step(reply.visit, 'undo') });
    } catch (error) {
      const wrong = fieldErrors(error);
      if (wrong) setErrors(wrong);
      else notice.sayRefusal(error);
    }
  };
  return {
    check,
    questions,
    values,
    missing,
    errors,
    asked,
    answer,
    ticks,
    start,
    outcome,
    again: () => setOutcome(null),
  };
}

/** What was answered at the last check, with what is answered now; taking an answer back counts. */
function valuesOf(last: Answers, given: Readonly<Record<string, AnswerValue | null>>): Answers {
  return Object.fromEntries(
    Object.entries({ ...last, ...given }).flatMap(([code, value]) => (value === null ? [] : [[code, value]])),
  ) as Answers;
}

function focusQuestion(code: string | undefined): void {
  document.getElementById(`question-${code}`)?.querySelector<HTMLElement>('input')?.focus();
}
