import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type ProtocolVersion, type RoomKind, roomKinds } from '../../catalogue/Sheet';
import { SelectInput } from '../../fields/SelectInput';
import { TextInput } from '../../fields/TextInput';
import { clinicSetUp } from '../../i18n/en/clinicSetUp';
import { protocolNames } from '../../i18n/en/protocols';
import { FormDrawer } from '../../layout/FormDrawer';
import { useNotice } from '../../layout/useNotice';
import type { StrandsView } from '../../rescue/Strands';
import { callApi } from '../../wire/callApi';
import { MinutesDialog } from './MinutesDialog';
import { minuteNames, timesOf, type VisitTimes } from './timesOf';

const words = clinicSetUp.times;
type Values = Readonly<Record<(typeof minuteNames)[number], string>> & { source: string; roomKind: RoomKind };
type Asked = { readonly strands: StrandsView; readonly answer: (goesOn: boolean) => void };

type Props = { protocol: ProtocolVersion; onClose: () => void };

const rooms = roomKinds.map((value) => ({ value, label: words.rooms[value] }));

/** Other minutes, or another room, for a protocol: which booked visits would not have them is said before it is proposed. */
export function TimesDrawer({ protocol, onClose }: Props) {
  const client = useQueryClient();
  const notice = useNotice();
  const [asked, setAsked] = useState<Asked | null>(null);
  const before = timesOf(protocol);
  const initial = {
    ...(Object.fromEntries(minuteNames.map((name) => [name, String(before[name])])) as Values),
    source: '',
    roomKind: protocol.roomKind,
  };
  const ask = (strands: StrandsView) =>
    new Promise<boolean>((resolve) => {
      const answer = (goesOn: boolean) => {
        setAsked(null);
        resolve(goesOn);
      };
      setAsked({ strands, answer });
    });
  const send = async (values: Values) => {
    const minutes = minutesIn(values);
    if (!minutes) return false;
    const { roomKind } = values;
    const needs = { ...minutes, roomKind };
    const change = { kind: 'visit-minutes', protocolCode: protocol.code, minutes: needs };
    const strands = await callApi<StrandsView>('POST', '/strands', change);
    if (strands.total + strands.growing > 0 && !(await ask(strands))) return false;
    const figures = minuteNames
      .filter((name) => minutes[name] !== before[name])
      .map((name) => ({
        ...{ name: `visit.${name}`, value: minutes[name] },
        ...{ source: values.source.trim(), evidence: 'E' },
      }));
    const room = roomKind === protocol.roomKind ? {} : { roomKind, roomSource: values.source.trim() };
    await callApi('POST', `/protocols/${protocol.id}/propose`, { figures, ...room }, { idempotent: true });
    await client.invalidateQueries({ queryKey: ['protocol-sheet'] });
    notice.say(words.proposed);
    return undefined;
  };
  return (
    <>
      <FormDrawer
        open
        title={words.drawer(protocolNames[protocol.code] ?? protocol.code)}
        lead={words.lead}
        initial={initial}
        verb={words.verb}
        check={(values) => wrongIn(values, before, protocol.roomKind)}
        onSend={send}
        onClose={onClose}
      >
        {minuteNames.map((name) => (
          <TextInput key={name} name={name} type="number" label={words.fields[name]} unit="min" required />
        ))}
        <SelectInput name="roomKind" label={words.fields.roomKind} options={rooms} required />
        <TextInput name="source" label={words.fields.source} hint={words.sourceHint} required />
      </FormDrawer>
      {asked ? <MinutesDialog {...asked} /> : null}
    </>
  );
}

function minutesIn(values: Values): VisitTimes | null {
  const read = minuteNames.map((name) => [name, Number(values[name])] as const);
  const isRight = read.every(([name, minutes]) => values[name].trim() !== '' && Number.isInteger(minutes));
  return isRight ? (Object.fromEntries(read) as VisitTimes) : null;
}

function wrongIn(values: Values, before: VisitTimes, room: RoomKind): Partial<Record<string, string>> {
  const minutes = minutesIn(values);
  const wrong = minuteNames.find((name) => !Number.isInteger(Number(values[name] || 'x')));
  if (!minutes) return { [wrong ?? 'specialistMinutes']: words.notANumber };
  const isSame = values.roomKind === room && minuteNames.every((name) => minutes[name] === before[name]);
  if (isSame) return { source: words.nothing };
  return values.source.trim() === '' ? { source: words.sourceHint } : {};
}
