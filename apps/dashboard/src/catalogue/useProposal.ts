import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { proposal as words } from '../i18n/en/proposal';
import { sayFieldError } from '../i18n/sayError';
import { ApiError, type FieldError } from '../wire/ApiError';
import { callApi } from '../wire/callApi';
import type { FigureLine, SignedVersion } from './Sheet';

/** What is typed for one figure: its number as text, and where it comes from. */
export interface Wanted {
  readonly value: string;
  readonly source: string;
  readonly evidence: string;
}
type WantedByPath = Readonly<Record<string, Wanted>>;

/**
 * Other figures for a protocol or for the rules: what is typed, what is wrong with it, and proposing it.
 * @param path where they are proposed
 */
export function useProposal(version: SignedVersion, path: string, onSent: () => void) {
  const client = useQueryClient();
  const [wanted, setWanted] = useState<WantedByPath>({});
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const changed = version.figures.filter((line) => isOther(line, wanted[line.path]));

  const change = (line: FigureLine, given: Partial<Wanted>) => {
    const before = wanted[line.path] ?? { value: String(line.value), source: '', evidence: 'E' };
    setWanted({ ...wanted, [line.path]: { ...before, ...given } });
    setErrors(({ [line.path]: _, ...others }) => others);
  };
  const form = useRef<HTMLElement>(null);
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals === 0) return;
    const field = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    field?.focus({ preventScroll: true });
    field?.scrollIntoView?.({ block: 'center' });
  }, [refusals]);
  /** What was refused is said where it stands, and the first of it gets the focus: it may be far up the page. */
  const refuse = (refused: Readonly<Record<string, string>>) => {
    setErrors(refused);
    setRefusals((times) => times + 1);
    return { said: words.refused(Object.keys(refused).length), tone: 'stop' as const };
  };
  const send = async () => {
    const wrong = Object.fromEntries(
      changed.flatMap(({ path }) => {
        const error = errorOf(wanted[path]);
        return error ? [[path, error]] : [];
      }),
    );
    if (Object.keys(wrong).length > 0) return refuse(wrong);
    const figures = changed.map(({ path }) => ({ name: path, ...bodyOf(wanted[path]) }));
    try {
      await callApi('POST', path, { figures }, { idempotent: true });
    } catch (error) {
      const refused = error instanceof ApiError ? errorsByPath(error.errors, changed) : {};
      if (Object.keys(refused).length > 0) return refuse(refused);
      throw error;
    }
    await Promise.all(
      ['protocol-sheet', 'today'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
    onSent();
    return { said: words.sent };
  };
  return { wanted, errors, changed, change, send, form };
}

const isOther = (line: FigureLine, wanted: Wanted | undefined) =>
  wanted !== undefined && numberIn(wanted.value) !== line.value;

/** A number as people write it, with a comma or a point; NaN for anything else. */
const numberIn = (text: string) => (text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.')));

const bodyOf = (wanted: Wanted | undefined) => ({
  value: numberIn(wanted?.value ?? ''),
  source: wanted?.source.trim() ?? '',
  evidence: wanted?.evidence ?? 'E',
});

function errorOf(wanted: Wanted | undefined): string | undefined {
  if (!wanted || Number.isNaN(numberIn(wanted.value))) return words.notANumber;
  return wanted.source.trim() === '' ? words.sourceNeeded : undefined;
}

/** The server names a figure by its path, or by its place in what was sent. */
function errorsByPath(
  errors: Readonly<Record<string, FieldError>>,
  changed: readonly FigureLine[],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).flatMap(([field, error]) => {
      const place = /^figures\.(\d+)/.exec(field)?.[1];
      const path = changed.find((line, i) => field.includes(line.path) || String(i) === place)?.path;
      return path ? [[path, sayFieldError(error)]] : [];
    }),
  );
}
