import Button from '@mui/material/Button';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { SelectInput } from '../../../fields/SelectInput';
import { useFormats } from '../../../formats';
import { living } from '../../../i18n/en/living';
import { sayProtocol } from '../../../i18n/sayProtocol';
import { FormDrawer } from '../../../layout/FormDrawer';
import { Icon } from '../../../layout/Icon';
import { nameSession } from '../../nameSession';
import type { PlanView } from '../../PlanView';
import css from './living.module.css';
import { ReasonInput } from './ReasonInput';
import type { useLiving } from './useLiving';

const words = living.stop;
type Props = { plan: PlanView; send: ReturnType<typeof useLiving>['send'] };

/** Ends the plan or one of its courses, with the reason; names the visits that this cancels. */
export function StopPlan({ plan, send }: Props) {
  const [open, setOpen] = useState(false);
  const stop = ({ reason, courseId }: { reason: string; courseId: string }) => {
    const course = plan.courses.find(({ id }) => id === courseId);
    const said = course ? living.did.courseStopped(sayProtocol(course.protocolCode)) : living.did.stopped;
    return send(said, 'stop', { reason: reason.trim(), ...(course ? { courseId } : {}) });
  };
  return (
    <>
      <Button
        variant="outlined"
        color="error"
        startIcon={<Icon name="stop" size={18} />}
        onClick={() => setOpen(true)}
      >
        {words.verb}
      </Button>
      <FormDrawer
        open={open}
        title={words.title}
        lead={words.lead}
        verb={words.confirm}
        initial={{ reason: '', courseId: '' }}
        onSend={stop}
        onClose={() => setOpen(false)}
      >
        <ReasonInput />
        {plan.courses.length > 1 ? (
          <SelectInput
            name="courseId"
            label={words.what}
            none={words.whole}
            options={plan.courses.map(({ id, protocolCode }) => ({
              value: id,
              label: sayProtocol(protocolCode),
            }))}
          />
        ) : null}
        <Cancelled plan={plan} />
      </FormDrawer>
    </>
  );
}

function Cancelled({ plan }: { plan: PlanView }) {
  const say = useFormats();
  const nameOf = nameSession(plan);
  const { control } = useFormContext<{ courseId: string }>();
  const chosen = useWatch({ control, name: 'courseId' });
  const sessions = plan.courses.filter(({ id }) => !chosen || id === chosen).flatMap((one) => one.sessions);
  const open = sessions.filter(({ state }) => state === 'planned').length;
  const booked = sessions.flatMap(({ id, state, visit }) =>
    state === 'booked' && visit ? [{ id, visit }] : [],
  );
  return (
    <div className={css['cancelled']}>
      <p>{words.cancels(booked.length)}</p>
      <ul className={css['lines']}>
        {booked.map(({ id, visit }) => (
          <li key={id}>
            <strong>{say.moment(visit.startsAt)}</strong> {nameOf(id)}, {visit.specialist.name}
          </li>
        ))}
      </ul>
      <p>{words.leaves(open)}</p>
    </div>
  );
}
