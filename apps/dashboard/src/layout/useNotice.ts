import { useNotify } from 'react-admin';
import { sayError } from '../i18n/sayError';

export type NoticeOptions = {
  /** Takes the step back; shown as a button for 12 seconds. */
  readonly undo?: () => Promise<unknown>;
  /** What helps where it cannot be taken back: a link beside why not. */
  readonly whenRefused?: { readonly to: string; readonly label: string };
  readonly tone?: 'good' | 'stop' | 'calm';
  /** Where to look at what came of it; shown as a link. */
  readonly look?: { readonly to: string; readonly label: string };
};

const types = { good: 'success', stop: 'error', calm: 'info' } as const;

/** Says something short at the foot of the screen, read out politely; with `undo` it can be taken back. */
export function useNotice() {
  const notify = useNotify();
  return {
    say: (text: string, { undo, whenRefused, tone = 'good', look }: NoticeOptions = {}) =>
      notify(text, {
        type: types[tone],
        autoHideDuration: undo || look ? 12_000 : 5_000,
        messageArgs: { _: text },
        undo,
        ...(look ? { look } : {}),
        ...(whenRefused ? { whenRefused } : {}),
      }),
    sayRefusal: (error: unknown) => {
      const text = sayError(error);
      notify(text, { type: 'error', autoHideDuration: 9_000, messageArgs: { _: text } });
    },
  };
}
