import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { TextInput } from '../../fields/TextInput';
import { clinic } from '../../i18n/en/clinic';
import { layout } from '../../i18n/en/layout';
import { FormDrawer } from '../../layout/FormDrawer';
import { useNotice } from '../../layout/useNotice';
import type { Role } from '../../session/Person';
import { callApi } from '../../wire/callApi';
import type { Member, OneTimeLink } from '../Member';
import { ColorInput } from './ColorInput';
import type { ProtocolChoice } from './groupsOf';
import { memberPalette } from './memberPalette';
import { PerformsInput } from './PerformsInput';
import css from './people.module.css';
import { TickRow } from './TickRow';

const words = clinic.people;
const roles = ['specialist', 'reception', 'manager'] as const satisfies readonly Role[];
const rights = ['prescribe', 'override', 'medicalLead'] as const;
const protocols = encodeURIComponent('["code","ASC"]');

type Values = {
  name: string;
  email: string;
  color: string;
  roles: Record<string, boolean>;
  rights: Record<string, boolean>;
  performs: readonly string[];
};
type Props = {
  member: Member | 'new' | null;
  onClose: () => void;
  onSaved: (name: string, link: OneTimeLink | null) => Promise<unknown>;
};

/** Invites a person, or changes roles, rights and what they perform. */
export function MemberDrawer({ member, onClose, onSaved }: Props) {
  const notice = useNotice();
  const catalogue = useQuery({
    queryKey: ['protocol-codes'],
    queryFn: ({ signal }) =>
      callApi<ProtocolChoice[]>('GET', `/protocols?sort=${protocols}`, undefined, { signal }),
  });
  const isNew = member === 'new' || member === null;
  const save = async (values: Values) => {
    const body = bodyOf(values);
    if (isNew) {
      const invited = await callApi<{ link: OneTimeLink | null }>(
        'POST',
        '/staff',
        { ...body, email: values.email },
        { idempotent: true },
      );
      await onSaved(values.name, invited.link);
      return;
    }
    await callApi('PUT', `/staff/${member.id}`, body, { version: member.version });
    await onSaved(values.name, null);
    notice.say(words.saved(values.name));
  };
  return (
    <FormDrawer
      key={isNew ? 'new' : `${member.id}-${member.version}`}
      open={member !== null}
      title={isNew ? words.add : member.name}
      initial={valuesOf(isNew ? null : member)}
      onSend={save}
      onClose={onClose}
    >
      <TextInput name="name" label={words.fields.name} required />
      {isNew ? <TextInput name="email" type="email" label={words.fields.email} required /> : null}
      <Group title={words.rolesTitle}>
        {roles.map((role) => (
          <TickRow
            key={role}
            name={`roles.${role}`}
            label={layout.roles[role]}
            text={words.roleTexts[role]}
          />
        ))}
      </Group>
      <ColorInput name="color" />
      <OfSpecialists rows={catalogue.data ?? []} />
    </FormDrawer>
  );
}

/** Rights and protocols, which only somebody who treats has. What was given before stays while it is hidden. */
function OfSpecialists({ rows }: { rows: readonly ProtocolChoice[] }) {
  const specialist = useWatch({ name: 'roles.specialist' });
  if (!specialist) return null;
  return (
    <>
      <Group title={words.rightsTitle}>
        {rights.map((right) => (
          <TickRow
            key={right}
            name={`rights.${right}`}
            label={words.rights[right]}
            text={words.rightTexts[right]}
          />
        ))}
      </Group>
      <PerformsInput name="performs" rows={rows} />
    </>
  );
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <fieldset className={css['group']}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

const flags = (codes: readonly string[]) => Object.fromEntries(codes.map((code) => [code, true]));
const chosen = (marks: Readonly<Record<string, boolean>>) =>
  Object.entries(marks).flatMap(([code, on]) => (on ? [code] : []));

function valuesOf(member: Member | null): Values {
  return {
    name: member?.name ?? '',
    email: '',
    color: member?.color ?? memberPalette[0].value,
    roles: flags(member?.roles ?? []),
    rights: { ...(member?.rights ?? {}) },
    performs: [...(member?.performs ?? [])].sort(),
  };
}

function bodyOf(values: Values) {
  return {
    name: values.name,
    color: values.color || null,
    roles: chosen(values.roles),
    rights: Object.fromEntries(rights.map((right) => [right, Boolean(values.rights[right])])),
    performs: values.performs,
  };
}
