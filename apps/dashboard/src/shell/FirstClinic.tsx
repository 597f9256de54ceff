import { type FormEvent, useMemo, useState } from 'react';
import { shell } from '../i18n/en/shell';
import type { Session } from '../session/Person';
import { enter } from '../session/signIn';
import { sendRequest } from '../wire/sendRequest';
import { countries, deviceCountry } from './countries';
import { Field } from './Field';
import { fieldRefusal } from './fieldRefusal';
import { PasswordField } from './PasswordField';
import { Refusal } from './Refusal';
import { SelectField } from './SelectField';
import { ShellPage } from './ShellPage';
import { toSignIn } from './toSignIn';
import { useAttempt } from './useAttempt';

const empty = { clinic: '', zone: '', country: '', name: '', email: '', password: '' };

/** The very first page of a new installation: the clinic and its first manager. */
export function FirstClinic({ token }: { token: string }) {
  const words = shell.first;
  const [given, setGiven] = useState({ ...empty, zone: deviceZone(), country: deviceCountry() });
  const [asked, setAsked] = useState(false);
  const { attempt, busy, error, refused } = useAttempt();
  const zones = useMemo(zoneOptions, []);
  const missing = asked ? missingIn(given) : {};

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (Object.keys(missingIn(given)).length > 0 || busy) return;
    await attempt(async () => {
      const clinic = { name: given.clinic.trim(), timeZone: given.zone, country: given.country };
      const person = { name: given.name.trim(), email: given.email.trim(), password: given.password };
      const { json } = await sendRequest('POST', '/auth/links/first-clinic', {
        body: { token, clinic, person },
      });
      enter(json as Session);
      toSignIn();
    });
  };
  const text = (key: keyof typeof empty, path: string) => ({
    value: given[key],
    onChange: (event: { target: { value: string } }) => setGiven({ ...given, [key]: event.target.value }),
    error: fieldRefusal(error, path) ?? missing[key],
  });
  return (
    <ShellPage title={words.title} lead={words.lead} wide>
      <form onSubmit={submit} noValidate>
        <Refusal text={refused} />
        <fieldset>
          <legend>{words.clinicPart}</legend>
          <Field
            label={words.clinicName}
            name="clinic"
            autoComplete="organization"
            {...text('clinic', 'clinic.name')}
          />
          <div className="sh-pair">
            <SelectField label={words.country} options={countries()} {...text('country', 'clinic.country')} />
            <SelectField
              label={words.zone}
              hint={words.zoneHint}
              options={zones}
              {...text('zone', 'clinic.timeZone')}
            />
          </div>
        </fieldset>
        <fieldset>
          <legend>{words.personPart}</legend>
          <div className="sh-pair">
            <Field label={shell.link.name} name="name" autoComplete="name" {...text('name', 'person.name')} />
            <Field
              label={words.email}
              name="email"
              type="email"
              autoComplete="username"
              {...text('email', 'person.email')}
            />
          </div>
          <PasswordField
            label={shell.link.password}
            name="new-password"
            autoComplete="new-password"
            hint={shell.link.passwordHint}
            {...text('password', 'person.password')}
          />
        </fieldset>
        <button className="sh-submit" type="submit" disabled={busy}>
          {words.submit}
        </button>
      </form>
    </ShellPage>
  );
}

function missingIn(given: typeof empty): Partial<Record<keyof typeof empty, string>> {
  return {
    ...(given.clinic.trim() ? {} : { clinic: shell.first.clinicMissing }),
    ...(given.name.trim() ? {} : { name: shell.link.nameMissing }),
    ...(/^\S+@\S+\.\S+$/.test(given.email.trim()) ? {} : { email: shell.first.emailWrong }),
    ...(given.password.length >= 12 ? {} : { password: shell.link.passwordShort }),
  };
}

/** All zones of this browser; some lists leave out the device's own (as UTC). */
function zoneOptions(): { value: string; label: string }[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), deviceZone()]);
  return [...zones].sort().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}

/** A proposal only: the person sees it and may choose another. */
function deviceZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
