import { type RedFlagAnswer, type RedFlagCode, redFlagCodes, weighWorriedCall } from '@stratum/clinical';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotice } from '../layout/useNotice';
import { callApi } from '../wire/callApi';
import type { TakenCall } from './WorriedCall';

type Answers = Readonly<Partial<Record<RedFlagCode, RedFlagAnswer>>>;

/** A call on its way: answers so far, what they already ask for, and sending it. What was not asked is "not sure". */
export function useTakeCall(patientId: string) {
  const client = useQueryClient();
  const { sayRefusal } = useNotice();
  const [answers, setAnswers] = useState<Answers>({});
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [taken, setTaken] = useState<TakenCall | null>(null);
  const missing = redFlagCodes.filter((code) => answers[code] === undefined);
  const { urgency } = weighWorriedCall(withRest(answers, 'no'));
  const flagged = urgency !== 'none';
  const send = async () => {
    if (!flagged && missing.length > 0) return setTried(true);
    setBusy(true);
    try {
      const body = { answers: withRest(answers, 'unsure'), note: note.trim() || null };
      setTaken(
        await callApi<TakenCall>('POST', `/patients/${patientId}/worried-calls`, body, { idempotent: true }),
      );
      void client.invalidateQueries({ queryKey: ['worried-calls'] });
    } catch (error) {
      sayRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  const answer = (code: RedFlagCode, value: RedFlagAnswer) => setAnswers({ ...answers, [code]: value });
  return { answers, answer, note, setNote, missing, tried, urgency, flagged, busy, taken, send };
}

function withRest(answers: Answers, rest: RedFlagAnswer): Record<RedFlagCode, RedFlagAnswer> {
  const pairs = redFlagCodes.map((code) => [code, answers[code] ?? rest]);
  return Object.fromEntries(pairs) as Record<RedFlagCode, RedFlagAnswer>;
}
