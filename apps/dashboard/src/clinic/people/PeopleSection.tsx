import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sayMinuteOfDay, useFormats } from '../../formats';
import { clinic } from '../../i18n/en/clinic';
import { layout } from '../../i18n/en/layout';
import { useNotice } from '../../layout/useNotice';
import { VerbButton } from '../../layout/VerbButton';
import { Worklist } from '../../layout/Worklist';
import { callApi } from '../../wire/callApi';
import type { Member, OneTimeLink } from '../Member';
import { useStaff } from '../useStaff';
import { LeaveDrawer } from './LeaveDrawer';
import { LinkDialog } from './LinkDialog';
import { MemberDrawer } from './MemberDrawer';
import { MemberHours } from './MemberHours';
import { MemberVerbs } from './MemberVerbs';
import css from './people.module.css';
import type { Stranded } from './Stranded';
import { StrandedDialog } from './StrandedDialog';
import { useLeaving } from './useLeaving';

const words = clinic.people;
type Left = { readonly stranded?: readonly Stranded[] };
type Handed = { readonly name: string; readonly link: OneTimeLink };

/** Who works here: roles, rights, what they perform, when they work, and whether they can sign in. */
export function PeopleSection() {
  const client = useQueryClient();
  const notice = useNotice();
  const say = useFormats();
  const staff = useStaff();
  const [edited, setEdited] = useState<Member | 'new' | null>(null);
  const [timed, setTimed] = useState<Member | null>(null);
  const [leaver, setLeaver] = useState<Member | null>(null);
  const leaving = useLeaving();
  const [handed, setHanded] = useState<Handed | null>(null);
  const renew = () =>
    Promise.all(['staff', 'set-up'].map((key) => client.invalidateQueries({ queryKey: [key] })));
  const setActive = (member: Member, active: boolean) => async () => {
    const verb = active ? 'enable' : 'disable';
    const options = { version: member.version };
    const { stranded } = await callApi<Left>('POST', `/staff/${member.id}/${verb}`, {}, options);
    await leaving.show(member.name, stranded);
    return { said: active ? words.enabled(member.name) : words.disabled(member.name) };
  };
  const newLink = (member: Member) => async () => {
    setHanded({
      name: member.name,
      link: await callApi<OneTimeLink>('POST', `/staff/${member.id}/link`, {}),
    });
  };
  const add = (
    <VerbButton icon="plus" tone="main" act={async () => setEdited('new')}>
      {words.add}
    </VerbButton>
  );
  return (
    <>
      <Worklist
        label={clinic.sections.people}
        rows={staff.data}
        error={staff.error}
        onRetry={() => void staff.refetch()}
        empty={{ ...words.empty, action: add }}
        tools={add}
        row={(member) => ({
          key: member.id,
          title: (
            <>
              <span className={css['color']} style={{ background: member.color ?? 'var(--line-strong)' }} />
              {member.name}
            </>
          ),
          facts: factsOf(member),
          next: [lastDayOf(member, say.day), sayHours(member)].filter(Boolean).join(' · ') || undefined,
          verb: (
            <MemberVerbs
              member={member}
              onEdit={setEdited}
              onHours={setTimed}
              onLeave={setLeaver}
              stay={async () => {
                await leaving.stay(member);
                return { said: words.leaving.stays(member.name) };
              }}
              newLink={newLink(member)}
              setActive={setActive(member, member.state === 'disabled')}
            />
          ),
        })}
      />
      <MemberDrawer
        member={edited}
        onClose={() => setEdited(null)}
        onSaved={async (name, link) => {
          if (link) setHanded({ name, link });
          await renew();
        }}
      />
      <MemberHours member={timed} onClose={() => setTimed(null)} onSaved={renew} />
      <LeaveDrawer
        member={leaver}
        onClose={() => setLeaver(null)}
        onLeft={async (left, lastDay) => {
          await leaving.show(left.name, left.stranded);
          notice.say(words.leaving.done(left.name, say.day(lastDay)), { undo: () => leaving.stay(left) });
        }}
      />
      <StrandedDialog left={leaving.left} onClose={leaving.close} />
      <LinkDialog handed={handed} onClose={() => setHanded(null)} />
    </>
  );
}

function factsOf(member: Member) {
  const rights = (['medicalLead', 'prescribe', 'override'] as const).filter((right) => member.rights[right]);
  const specialist = member.roles.includes('specialist');
  return [
    member.roles.map((role) => layout.roles[role]).join(', '),
    member.state === 'active' ? member.email : `${words.states[member.state]} · ${member.email}`,
    specialist ? words.performs(member.performs.length) : null,
    ...rights.map((right) => words.rights[right]),
  ];
}

const lastDayOf = ({ lastDay }: Member, sayDay: (day: string) => string) =>
  lastDay ? words.leaving.lastDayOn(sayDay(lastDay)) : undefined;

/** `Mon 09:00–17:00, Tue …`, shortened to the days and the first hours. */
function sayHours({ hours, roles }: Member): string | undefined {
  if (!roles.includes('specialist')) return undefined;
  if (hours.length === 0) return words.noHours;
  const days = [...new Set(hours.map(({ weekday }) => weekday))].sort();
  const names = days.map((day) => clinic.weekdays[day - 1]?.slice(0, 3)).join(' ');
  const from = Math.min(...hours.map((span) => span.from));
  const to = Math.max(...hours.map((span) => span.to));
  return `${names}, ${sayMinuteOfDay(from)}–${sayMinuteOfDay(to)}`;
}
