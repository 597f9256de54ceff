import { useCallback, useRef, useState } from 'react';
import { type NoticeOptions, useNotice } from './useNotice';

/** What a verb gives back: what to say, and how to take it back. Nothing means that it said so itself. */
export type Outcome =
  | ({ readonly said: string } & Pick<NoticeOptions, 'undo' | 'whenRefused' | 'look' | 'tone'>)
  | undefined;

/** The step of a verb; one that says nothing itself may give nothing back. */
export type Act = () => Promise<Outcome> | Promise<void>;

/** Runs one verb at a time: busy while it runs, says what came of it, says why it was refused. */
export function useVerb(act: Act) {
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const { say, sayRefusal } = useNotice();
  const run = useCallback(async () => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    try {
      const outcome = await act();
      if (outcome) say(outcome.said, optionsOf(outcome));
    } catch (error) {
      sayRefusal(error);
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, [act, say, sayRefusal]);
  return { run, busy };
}

const optionsOf = ({ said: _, ...options }: NonNullable<Outcome>): NoticeOptions => options;
