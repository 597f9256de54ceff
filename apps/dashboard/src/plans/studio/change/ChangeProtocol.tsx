import { useFormContext, useWatch } from 'react-hook-form';
import { change } from '../../../i18n/en/change';
import { sayProtocol } from '../../../i18n/sayProtocol';
import { FormDrawer } from '../../../layout/FormDrawer';
import type { PlanCourse, PlanView } from '../../PlanView';
import { focusOutcome } from '../living/focusOutcome';
import type { useLiving } from '../living/useLiving';
import { ForeseeWithReasons } from './ForeseeWithReasons';
import { ProtocolInput } from './ProtocolInput';
import { useReasonsNeeded } from './useReasonsNeeded';

const words = change.protocol;
type Values = { protocolCode: string };
type Props = {
  plan: PlanView;
  course: PlanCourse;
  send: ReturnType<typeof useLiving>['send'];
  onClose: () => void;
};

/** The open sessions of a course go on with another protocol; what is done stays what it was. */
export function ChangeProtocol({ plan, course, send, onClose }: Props) {
  const needed = useReasonsNeeded();
  const open = course.sessions.filter(({ state }) => state === 'planned' || state === 'booked').length;
  return (
    <FormDrawer<Values>
      open
      wide
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
      after={focusOutcome}
      onClose={onClose}
    >
      <ProtocolInput name="protocolCode" label={words.to} options={course.changeTo ?? []}>
        <What plan={plan} course={course} needed={needed} />
      </ProtocolInput>
    </FormDrawer>
  );
}

type WhatProps = Pick<Props, 'plan' | 'course'> & { needed: ReturnType<typeof useReasonsNeeded> };

function What({ plan, course, needed }: WhatProps) {
  const { control } = useFormContext<Values>();
  const protocolCode = useWatch({ control, name: 'protocolCode' });
  const body = protocolCode
    ? ({ verb: 'change-protocol', courseId: course.id, protocolCode } as const)
    : null;
  return <ForeseeWithReasons plan={plan} body={body} needed={needed} />;
}
