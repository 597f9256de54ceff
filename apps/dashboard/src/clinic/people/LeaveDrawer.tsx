import { DayInput } from '../../fields/DayInput';
import { useFormats } from '../../formats';
import { clinic } from '../../i18n/en/clinic';
import { FormDrawer } from '../../layout/FormDrawer';
import { callApi } from '../../wire/callApi';
import type { Member } from '../Member';
import type { Stranded } from './Stranded';

const words = clinic.people.leaving;
type Props = {
  member: Member | null;
  onClose: () => void;
  onLeft: (left: Member & { readonly stranded: readonly Stranded[] }, lastDay: string) => Promise<void>;
};

/** The last day of a specialist: visits with them after it are flagged in their plans. */
export function LeaveDrawer({ member, onClose, onLeft }: Props) {
  const { today } = useFormats();
  const leave = async ({ lastDay }: { lastDay: string | null }) => {
    if (!member || !lastDay) return;
    const left = await callApi<Member & { readonly stranded: readonly Stranded[] }>(
      'POST',
      `/staff/${member.id}/leave`,
      { lastDay },
      { version: member.version },
    );
    await onLeft(left, lastDay);
  };
  return (
    <FormDrawer
      key={member?.id ?? 'nobody'}
      open={member !== null}
      title={words.title(member?.name ?? '')}
      lead={words.lead}
      verb={words.verb}
      initial={{ lastDay: null as string | null }}
      onSend={leave}
      onClose={onClose}
    >
      <DayInput name="lastDay" label={words.lastDay} hint={words.lastDayHint} min={today} required />
    </FormDrawer>
  );
}
