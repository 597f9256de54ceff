import { TextInput } from '../../../fields/TextInput';
import { living } from '../../../i18n/en/living';

/** Why a plan rests or ends; it stands in the chart. */
export function ReasonInput() {
  return (
    <TextInput
      name="reason"
      label={living.halt.reason}
      hint={living.halt.reasonHint}
      required
      rows={2}
      autoFocus
    />
  );
}
