import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CheckInput } from '../../fields/CheckInput';
import { TextInput } from '../../fields/TextInput';
import { useFormats } from '../../formats';
import { clinic } from '../../i18n/en/clinic';
import { clinicSetUp } from '../../i18n/en/clinicSetUp';
import { FormDrawer } from '../../layout/FormDrawer';
import { Icon } from '../../layout/Icon';
import { useNotice } from '../../layout/useNotice';
import { VerbButton } from '../../layout/VerbButton';
import { Worklist } from '../../layout/Worklist';
import { useStrands } from '../../rescue/useStrands';
import { callApi } from '../../wire/callApi';
import { AbsenceDrawer, type AbsenceWanted } from '../absences/AbsenceDrawer';
import { useAbsences } from '../absences/useAbsences';
import { useRooms } from '../rooms/useRooms';
import type { Device } from './Device';
import { RoomTicks } from './RoomTicks';
import { useDevices } from './useDevices';

const words = clinicSetUp.devices;
type DeviceValues = { name: string; kind: string; roomIds: readonly string[]; active: boolean };
const newDevice: DeviceValues = { name: '', kind: '', roomIds: [], active: true };

/** The devices that visits are booked with: where they can be used, and when they are out of service. */
export function DevicesSection() {
  const client = useQueryClient();
  const notice = useNotice();
  const devices = useDevices();
  const rooms = useRooms();
  const absences = useAbsences(false);
  const say = useFormats();
  const [edited, setEdited] = useState<Device | 'new' | null>(null);
  const [away, setAway] = useState<AbsenceWanted | null>(null);
  const strands = useStrands();
  const save = async ({ name, kind, roomIds, active }: DeviceValues) => {
    const body = { name, kind, roomIds, active };
    if (edited === 'new') await callApi('POST', '/devices', body, { idempotent: true });
    else if (edited) {
      const store = () => callApi('PUT', `/devices/${edited.id}`, body, { version: edited.version });
      const resourceId = edited.id;
      const change =
        edited.active && !active
          ? ({ kind: 'inactive', resourceId } as const)
          : ({ kind: 'device-rooms', resourceId, roomIds } as const);
      if (!(await strands.save(change, store))) return false;
    }
    await client.invalidateQueries({ queryKey: ['devices'] });
    notice.say(words.saved(name));
    return undefined;
  };
  const add = (
    <VerbButton icon="plus" tone="main" act={async () => setEdited('new')}>
      {words.add}
    </VerbButton>
  );
  const outUntil = (id: string) => {
    const out = absences.data?.find((one) => one.resourceId === id && Date.parse(one.startsAt) <= Date.now());
    return out ? words.until(say.moment(out.endsAt)) : undefined;
  };
  const nameOf = (id: string) => rooms.data?.find((room) => room.id === id)?.name ?? '';
  return (
    <>
      <Worklist
        label={clinic.sections.devices}
        rows={devices.data}
        error={devices.error}
        onRetry={() => void devices.refetch()}
        empty={{ ...words.empty, action: add }}
        tools={add}
        row={(device) => ({
          key: device.id,
          lead: <Icon name="device" />,
          title: device.name,
          facts: [
            device.kind,
            device.roomIds.length === 0 ? words.anywhere : words.inRooms(device.roomIds.map(nameOf)),
          ],
          next: device.active ? outUntil(device.id) : words.retired,
          verb: (
            <>
              <VerbButton size="small" act={async () => setEdited(device)} about={device.name}>
                {words.edit}
              </VerbButton>
              {device.active ? (
                <VerbButton size="small" act={async () => setAway({ of: device })} about={device.name}>
                  {words.out}
                </VerbButton>
              ) : null}
            </>
          ),
        })}
      />
      <FormDrawer
        key={edited === 'new' ? 'new' : edited?.id}
        open={edited !== null}
        title={edited === 'new' || edited === null ? words.add : edited.name}
        initial={edited === 'new' || edited === null ? newDevice : edited}
        onSend={save}
        onClose={() => setEdited(null)}
      >
        <TextInput name="name" label={words.fields.name} required />
        <TextInput name="kind" label={words.fields.kind} required />
        <RoomTicks name="roomIds" rooms={rooms.data?.filter(({ active }) => active) ?? []} />
        <CheckInput name="active" label={words.fields.active} />
      </FormDrawer>
      <AbsenceDrawer wanted={away} onClose={() => setAway(null)} />
      {strands.dialog}
    </>
  );
}
