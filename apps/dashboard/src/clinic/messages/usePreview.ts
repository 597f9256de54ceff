import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { callApi } from '../../wire/callApi';
import type { MessageText } from './MessageText';

/** Milliseconds after the last key. */
const PAUSE = 300;

type Draft = Pick<MessageText, 'kind' | 'channel' | 'language' | 'subject' | 'body'>;

/** A text as a made-up patient reads it, as soon as one stops typing; what is wrong with it comes as the error. */
export function usePreview(draft: Draft) {
  const [settled, setSettled] = useState(draft);
  const { kind, channel, language, subject, body } = draft;
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ kind, channel, language, subject, body }), PAUSE);
    return () => clearTimeout(timer);
  }, [kind, channel, language, subject, body]);
  return useQuery({
    queryKey: ['message-texts', 'preview', settled],
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: ({ signal }) =>
      callApi<{ subject: string | null; body: string }>('POST', '/message-texts/preview', settled, {
        signal,
      }),
  });
}
