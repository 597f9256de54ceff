import { useQuery } from '@tanstack/react-query';
import { ErrorState } from '../../layout/ErrorState';
import { PageSkeleton } from '../../layout/PageSkeleton';
import { callApi } from '../../wire/callApi';
import type { MessageSettings } from './MessageSettings';
import type { MessageText } from './MessageText';
import css from './messages.module.css';
import { SettingsForm } from './SettingsForm';
import { TextEditor } from './TextEditor';

/** When, how and with which words the clinic writes to its patients. */
export function MessagesSection() {
  const settings = useQuery({
    queryKey: ['message-settings'],
    queryFn: ({ signal }) => callApi<MessageSettings>('GET', '/message-settings', undefined, { signal }),
  });
  const texts = useQuery({
    queryKey: ['message-texts'],
    queryFn: ({ signal }) => callApi<readonly MessageText[]>('GET', '/message-texts', undefined, { signal }),
  });
  if (settings.isError) return <ErrorState error={settings.error} onRetry={() => void settings.refetch()} />;
  if (texts.isError) return <ErrorState error={texts.error} onRetry={() => void texts.refetch()} />;
  if (!settings.data || !texts.data) return <PageSkeleton header={false} rows={6} />;
  return (
    <div className={css['section']}>
      <SettingsForm settings={settings.data} />
      <TextEditor texts={texts.data} />
    </div>
  );
}
