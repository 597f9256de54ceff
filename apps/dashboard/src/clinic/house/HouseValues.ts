import { sayPhone } from '../../formats';
import { house as words } from '../../i18n/en/house';
import { countries } from '../../shell/countries';
import type { ClinicSettings } from '../ClinicSettings';

/** The rules of the house as they stand in the form. */
export interface HouseValues {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly timeZone: string;
  readonly country: string;
  readonly language: string;
  readonly pregnancy: 'refuse-all' | 'by-agent';
  readonly adultAge: number | string;
  readonly fillerApprovalAge: number | string;
  readonly dueDays: number | string;
}

export function valuesOf(settings: ClinicSettings): HouseValues {
  const { name, timeZone, country, language, phone, address, policy, dueDays } = settings;
  const contact = { phone: phone === null ? '' : sayPhone(phone), address: address ?? '' };
  return { name, ...contact, timeZone, country, language, ...policy, dueDays };
}

/** As `PUT /clinic` takes it. */
export function bodyOf(values: HouseValues) {
  const { name, timeZone, country, language, phone, address, pregnancy } = values;
  const policy = {
    pregnancy,
    adultAge: Number(values.adultAge),
    fillerApprovalAge: Number(values.fillerApprovalAge),
  };
  return {
    ...{ name, timeZone, country, language, policy },
    ...{ phone: phone || null, address: address || null, dueDays: Number(values.dueDays) },
  };
}

/** One thing that would be another one. */
export interface HouseChange {
  readonly field: keyof HouseValues;
  readonly was: string;
  readonly now: string;
}

/** What somebody has changed and not saved yet, as one reads it. */
export function changesIn(before: HouseValues, after: HouseValues): readonly HouseChange[] {
  const fields = Object.keys(before) as (keyof HouseValues)[];
  return fields
    .filter((field) => String(before[field]).trim() !== String(after[field]).trim())
    .map((field) => ({ field, was: say(field, before[field]), now: say(field, after[field]) }));
}

function say(field: keyof HouseValues, value: string | number): string {
  const text = String(value).trim();
  if (text === '') return words.changes.empty;
  if (field === 'country') return countries().find((one) => one.value === text)?.label ?? text;
  if (field === 'language') return words.languages[text] ?? text;
  if (field === 'pregnancy') return words.pregnancy[text as HouseValues['pregnancy']]?.label ?? text;
  if (field === 'timeZone') return text.replaceAll('_', ' ');
  if (field === 'adultAge' || field === 'fillerApprovalAge') return `${text} ${words.units.years}`;
  return field === 'dueDays' ? `${text} ${words.units.days}` : text.replaceAll('\n', ', ');
}
