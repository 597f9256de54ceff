import { change } from '../../../i18n/en/change';
import { sayProtocol } from '../../../i18n/sayProtocol';
import { FormDrawer } from '../../../layout/FormDrawer';
import type { PlanCourse, PlanView } from '../../PlanView';
import { focusOutcome } from '../living/focusOutcome';
import type { useLiving } from '../living/useLiving';
import { Foresee } from './Foresee';

const words = change.more;
type Props = {
  plan: PlanView;
  course: PlanCourse;
  send: ReturnType<typeof useLiving>['send'];
  onClose: () => void;
};

/** One treatment more at the end of a series: its day, and what moves behind it, before it is added. */
export function AddSession({ plan, course, send, onClose }: Props) {
  const name = sayProtocol(course.protocolCode);
  return (
    <FormDrawer
      open
      title={words.title}
      lead={words.lead(name)}
      verb={words.confirm}
      initial={{}}
      onSend={() => send(words.did(name), `courses/${course.id}/add-session`, {})}
      after={focusOutcome}
      onClose={onClose}
    >
      <Foresee plan={plan} body={{ verb: 'add-session', courseId: course.id }} />
    </FormDrawer>
  );
}
