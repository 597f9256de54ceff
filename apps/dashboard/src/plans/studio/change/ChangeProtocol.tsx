import { change } from '../../../i18n/en/change';
import { sayProtocol } from '../../../i18n/sayProtocol';
import { FormDrawer } from '../../../layout/FormDrawer';
import type { PlanCourse } from '../../PlanView';
import type { useLiving } from '../living/useLiving';
import { ProtocolInput } from './ProtocolInput';
import { ReasonsNeeded } from './ReasonsNeeded';
import { useReasonsNeeded } from './useReasonsNeeded';

const words = change.protocol;
type Props = { course: PlanCourse; send: ReturnType<typeof useLiving>['send']; onClose: () => void };

/** The open sessions of a course go on with another protocol; what is done stays what it was. */
export function ChangeProtocol({ course, send, onClose }: Props) {
  const needed = useReasonsNeeded();
  const open = course.sessions.filter(({ state }) => state === 'planned' || state === 'booked').length;
  return (
    <FormDrawer
      open
      title={words.title}
      lead={words.lead(sayProtocol(course.protocolCode), open)}
      verb={words.verb}
      initial={{ protocolCode: '' }}
      onSend={({ protocolCode }) =>
        needed.attempt((given) =>
          send(words.did(sayProtocol(protocolCode)), `courses/${course.id}/change-protocol`, {
            protocolCode,
            ...given,
          }),
        )
      }
      onClose={onClose}
    >
      <ProtocolInput name="protocolCode" label={words.to} options={course.changeTo ?? []} />
      <ReasonsNeeded needed={needed} />
    </FormDrawer>
  );
}
