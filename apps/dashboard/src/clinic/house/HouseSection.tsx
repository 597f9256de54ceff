import { useQueryClient } from '@tanstack/react-query';
import { ApiForm } from '../../fields/ApiForm';
import { house as words } from '../../i18n/en/house';
import { useNotice } from '../../layout/useNotice';
import { callApi } from '../../wire/callApi';
import type { ClinicSettings } from '../ClinicSettings';
import { ChangesBar } from './ChangesBar';
import { HouseFields } from './HouseFields';
import { bodyOf, type HouseValues, valuesOf } from './HouseValues';
import css from './house.module.css';

/** What the clinic is and what it decides for itself, by what it is for; one save, with what it changes. */
export function HouseSection({ settings }: { settings: ClinicSettings }) {
  const client = useQueryClient();
  const notice = useNotice();
  const initial = valuesOf(settings);
  const save = async (values: HouseValues) => {
    const { version } = settings;
    client.setQueryData(['clinic'], await callApi('PUT', '/clinic', bodyOf(values), { version }));
    void client.invalidateQueries({ queryKey: ['due'] });
    notice.say(words.saved);
  };
  return (
    <ApiForm key={settings.version} initial={{ ...initial }} onSend={save} className={css['form'] ?? ''}>
      <HouseFields isZoneFixed={settings.zoneFixed} />
      <ChangesBar initial={initial} />
    </ApiForm>
  );
}
