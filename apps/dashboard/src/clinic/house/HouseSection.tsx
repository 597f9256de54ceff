import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useFormState } from 'react-hook-form';
import { ApiForm } from '../../fields/ApiForm';
import { SelectInput } from '../../fields/SelectInput';
import { TextInput } from '../../fields/TextInput';
import { sayPhone } from '../../formats';
import { clinic } from '../../i18n/en/clinic';
import { Panel } from '../../layout/Panel';
import { useNotice } from '../../layout/useNotice';
import { countries } from '../../shell/countries';
import { callApi } from '../../wire/callApi';
import type { ClinicSettings } from '../ClinicSettings';
import css from './house.module.css';

const words = clinic.house;
const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
const zones = Intl.supportedValuesOf('timeZone').map((value) => ({
  value,
  label: value.replaceAll('_', ' '),
}));

/** Name, zone and what the clinic decides for itself where the rules leave it a choice. */
export function HouseSection({ settings }: { settings: ClinicSettings }) {
  const client = useQueryClient();
  const notice = useNotice();
  const { name, timeZone, country, language, phone, address, policy, dueDays } = settings;
  const save = async (values: typeof initial) => {
    const body = {
      name: values.name,
      timeZone: values.timeZone,
      country: values.country,
      language: values.language,
      phone: values.phone || null,
      address: values.address || null,
      policy: {
        pregnancy: values.pregnancy,
        adultAge: Number(values.adultAge),
        fillerApprovalAge: Number(values.fillerApprovalAge),
      },
      dueDays: Number(values.dueDays),
    };
    client.setQueryData(['clinic'], await callApi('PUT', '/clinic', body, { version: settings.version }));
    void client.invalidateQueries({ queryKey: ['due'] });
    notice.say(words.saved);
  };
  const contact = { phone: phone === null ? '' : sayPhone(phone), address: address ?? '' };
  const initial = { name, timeZone, country, language, dueDays, ...contact, ...policy };
  return (
    <Panel>
      <ApiForm key={settings.version} initial={initial} onSend={save} className={css['form'] ?? ''}>
        <TextInput name="name" label={words.fields.name} required />
        <TextInput name="phone" type="tel" label={words.fields.phone} hint={words.hints.phone} />
        <TextInput name="address" label={words.fields.address} hint={words.hints.address} rows={2} />
        <SelectInput name="timeZone" label={words.fields.timeZone} options={zones} required />
        <SelectInput name="country" label={words.fields.country} options={countries()} required />
        <SelectInput
          name="language"
          label={words.fields.language}
          options={optionsOf(words.languages)}
          required
        />
        <SelectInput
          name="pregnancy"
          label={words.fields.pregnancy}
          options={optionsOf(words.pregnancy)}
          required
        />
        <TextInput name="adultAge" type="number" label={words.fields.adultAge} required />
        <TextInput name="fillerApprovalAge" type="number" label={words.fields.fillerApprovalAge} required />
        <TextInput name="dueDays" type="number" label={words.fields.dueDays} required />
        <Save />
      </ApiForm>
    </Panel>
  );
}

function Save() {
  const { isDirty, isSubmitting } = useFormState();
  return (
    <Button type="submit" variant="contained" disabled={!isDirty} loading={isSubmitting}>
      {words.save}
    </Button>
  );
}
