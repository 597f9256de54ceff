import { useQueryClient } from '@tanstack/react-query';
import { useFormats } from '../formats';
import { due } from '../i18n/en/due';
import { VerbButton } from '../layout/VerbButton';
import type { Message } from '../messages/Message';
import { can } from '../providers/can';
import { callApi } from '../wire/callApi';
import type { DueRow } from './DueRow';

const words = due.invite;

/** Invites somebody who is due to book, by the way that they do not mind; who minds all is on the list of calls. */
export function InviteVerb({ patient }: Pick<DueRow, 'patient'>) {
  const client = useQueryClient();
  const { time } = useFormats();
  if (!can('messages.write')) return null;
  const invite = async () => {
    const { channel, sendAfter } = await callApi<Message>('POST', '/messages/invite', {
      patientId: patient.id,
    });
    await Promise.all(
      ['messages', 'calls', 'due'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
    return { said: (words.said[channel] ?? words.said['call'])?.(patient.name, time(sendAfter)) ?? '' };
  };
  return (
    <VerbButton
      size="small"
      icon="mail"
      about={patient.name}
      act={invite}
      confirm={{ title: words.title(patient.name), text: words.text, verb: words.confirm }}
    >
      {words.verb}
    </VerbButton>
  );
}
