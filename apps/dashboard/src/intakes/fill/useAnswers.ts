import type { AnswerValue } from '@stratum/clinical';
import { useCallback, useEffect, useRef, useState } from 'react';
import { sayFieldError } from '../../i18n/sayError';
import { ApiError } from '../../wire/ApiError';
import { callApi } from '../../wire/callApi';
import type { Intake, SavedAnswer } from './Intake';

export type Conflict = {
  readonly value: AnswerValue | null;
  readonly revision: number;
  readonly changedBy: string;
};
type Waiting = { readonly value: AnswerValue | null };

const RETRY_MS = 4_000;

/**
 * The answers of an intake, each saved as it is given, one request per question at a time. What cannot be
 * saved stays on the screen, says so and is tried again; what somebody else answered first is asked about.
 */
export function useAnswers(intake: Intake) {
  const [answers, setAnswers] = useState<Readonly<Record<string, SavedAnswer>>>(intake.answers);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [conflicts, setConflicts] = useState<Readonly<Record<string, Conflict>>>({});
  const [open, setOpen] = useState(0);
  const [failing, setFailing] = useState(false);
  const revisions = useRef(
    new Map(Object.entries(intake.answers).map(([code, { revision }]) => [code, revision])),
  );
  const waiting = useRef(new Map<string, Waiting>());
  const sending = useRef(new Set<string>());

  const send = useCallback(
    async (code: string): Promise<void> => {
      const next = waiting.current.get(code);
      if (!next || sending.current.has(code)) return;
      sending.current.add(code);
      waiting.current.delete(code);
      try {
        const body = { value: next.value, revision: revisions.current.get(code) ?? 0 };
        const saved = await callApi<{ revision: number }>(
          'PUT',
          `/intakes/${intake.id}/answers/${code}`,
          body,
        );
        revisions.current.set(code, saved.revision);
        setErrors(({ [code]: _, ...others }) => others);
        setFailing(false);
      } catch (error) {
        if (error instanceof ApiError && error.code === 'answer_changed') {
          setConflicts((before) => ({ ...before, [code]: error.body as unknown as Conflict }));
        } else if (error instanceof ApiError && error.status === 400 && error.errors[code]) {
          setErrors((before) => ({
            ...before,
            [code]: sayFieldError(error.errors[code] as { code: string }),
          }));
        } else {
          if (!waiting.current.has(code)) waiting.current.set(code, next);
          setFailing(true);
        }
      } finally {
        sending.current.delete(code);
        setOpen(waiting.current.size + sending.current.size);
      }
      if (waiting.current.has(code)) setTimeout(() => void send(code), RETRY_MS);
    },
    [intake.id],
  );

  const answer = useCallback(
    (code: string, value: AnswerValue | null) => {
      setAnswers((before) => ({
        ...before,
        [code]: { ...before[code], value, revision: before[code]?.revision ?? 0 },
      }));
      waiting.current.set(code, { value });
      setOpen(waiting.current.size + sending.current.size);
      void send(code);
    },
    [send],
  );

  const settle = (code: string, keep: 'mine' | 'theirs') => {
    const other = conflicts[code];
    if (!other) return;
    revisions.current.set(code, other.revision);
    setConflicts(({ [code]: _, ...others }) => others);
    if (keep === 'mine') answer(code, answers[code]?.value ?? null);
    else setAnswers((before) => ({ ...before, [code]: { value: other.value, revision: other.revision } }));
  };

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (waiting.current.size + sending.current.size > 0) event.preventDefault();
    };
    globalThis.addEventListener('beforeunload', ask);
    return () => globalThis.removeEventListener('beforeunload', ask);
  }, []);

  const values = Object.fromEntries(
    Object.entries(answers).flatMap(([code, { value }]) => (value === null ? [] : [[code, value]])),
  ) as Record<string, AnswerValue>;
  return {
    values,
    errors,
    conflicts,
    answer,
    settle,
    state: failing ? 'failing' : open > 0 ? 'saving' : 'saved',
  } as const;
}
