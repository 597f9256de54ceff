import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FeedVerb } from '../../feeds/FeedVerb';
import { CheckInput } from '../../fields/CheckInput';
import { SelectInput } from '../../fields/SelectInput';
import { TextInput } from '../../fields/TextInput';
import { clinic } from '../../i18n/en/clinic';
import { FormDrawer } from '../../layout/FormDrawer';
import { Icon } from '../../layout/Icon';
import { useNotice } from '../../layout/useNotice';
import { VerbButton } from '../../layout/VerbButton';
import { Worklist } from '../../layout/Worklist';
import { AwayLink } from '../../rescue/AwayLink';
import { useStrands } from '../../rescue/useStrands';
import { callApi } from '../../wire/callApi';
import { type Room, useRooms } from './useRooms';

const words = clinic.rooms;
const kinds = (Object.keys(words.kinds) as (keyof typeof words.kinds)[]).map((value) => ({
  value,
  label: words.kinds[value],
}));
type RoomValues = { name: string; kind: string; active: boolean };

const newRoom: RoomValues = { name: '', kind: 'treatment', active: true };

/** The rooms that visits are booked into. */
export function RoomsSection() {
  const client = useQueryClient();
  const notice = useNotice();
  const [edited, setEdited] = useState<Room | 'new' | null>(null);
  const strands = useStrands();
  const rooms = useRooms();
  const save = async ({ name, kind, active }: RoomValues) => {
    if (edited === 'new') {
      const position = rooms.data?.length ?? 0;
      await callApi('POST', '/rooms', { name, kind, active, position }, { idempotent: true });
    } else if (edited) {
      const body = { name, kind, active, position: edited.position };
      const store = () => callApi('PUT', `/rooms/${edited.id}`, body, { version: edited.version });
      const resourceId = edited.id;
      const closes = edited.active && !active;
      const change = closes
        ? ({ kind: 'inactive', resourceId } as const)
        : ({ kind: 'room-kind', resourceId, roomKind: kind } as const);
      if (!closes && kind === edited.kind) await store();
      else if (!(await strands.save(change, store))) return false;
    }
    await Promise.all(['rooms', 'set-up'].map((key) => client.invalidateQueries({ queryKey: [key] })));
    notice.say(words.saved(name));
    return undefined;
  };
  const add = (
    <VerbButton icon="plus" tone="main" act={async () => setEdited('new')}>
      {words.add}
    </VerbButton>
  );
  return (
    <>
      <Worklist
        label={clinic.sections.rooms}
        rows={rooms.data}
        error={rooms.error}
        onRetry={() => void rooms.refetch()}
        empty={{ ...words.empty, action: add }}
        tools={add}
        row={(room) => ({
          key: room.id,
          lead: <Icon name="room" />,
          title: room.name,
          facts: [words.kinds[room.kind as keyof typeof words.kinds]],
          next: room.active ? undefined : words.inactive,
          verb: (
            <>
              <VerbButton size="small" act={async () => setEdited(room)} about={room.name}>
                {words.edit}
              </VerbButton>
              {room.active ? (
                <>
                  <AwayLink id={room.id} name={room.name} isRoom />
                  <FeedVerb of={{ id: room.id, name: room.name, kind: 'room' }} />
                </>
              ) : null}
            </>
          ),
        })}
      />
      <FormDrawer
        key={edited === 'new' ? 'new' : edited?.id}
        open={edited !== null}
        title={edited === 'new' || edited === null ? words.add : edited.name}
        initial={edited === 'new' || edited === null ? newRoom : edited}
        onSend={save}
        onClose={() => setEdited(null)}
      >
        <TextInput name="name" label={words.fields.name} required />
        <SelectInput name="kind" label={words.fields.kind} options={kinds} required />
        <CheckInput name="active" label={words.fields.active} />
      </FormDrawer>
      {strands.dialog}
    </>
  );
}
