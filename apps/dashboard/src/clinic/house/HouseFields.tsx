import { SelectInput } from '../../fields/SelectInput';
import { TextInput } from '../../fields/TextInput';
import { house as words } from '../../i18n/en/house';
import { countries } from '../../shell/countries';
import { ChoiceCards } from './ChoiceCards';
import { HouseGroup } from './HouseGroup';
import css from './house.module.css';

const { groups, fields, hints, units } = words;
const zones = Intl.supportedValuesOf('timeZone').map((value) => ({
  value,
  label: value.replaceAll('_', ' '),
}));
const languages = Object.entries(words.languages).map(([value, label]) => ({ value, label }));
const pregnancy = Object.entries(words.pregnancy).map(([value, said]) => ({ value, ...said }));

type Props = {
  /** Visits are booked by the clock of the clinic: it cannot become another one. */
  isZoneFixed: boolean;
};

/** The rules of the house, by what they are for. */
export function HouseFields({ isZoneFixed }: Props) {
  return (
    <>
      <HouseGroup {...groups.contact}>
        <TextInput name="name" label={fields.name} required />
        <TextInput name="phone" type="tel" label={fields.phone} />
        <TextInput name="address" label={fields.address} hint={hints.address} rows={2} />
      </HouseGroup>
      <HouseGroup {...groups.place}>
        <SelectInput
          name="timeZone"
          label={fields.timeZone}
          options={zones}
          hint={isZoneFixed ? hints.timeZoneFixed : hints.timeZone}
          disabled={isZoneFixed}
          required
        />
        <SelectInput
          name="country"
          label={fields.country}
          options={countries()}
          hint={hints.country}
          required
        />
        <SelectInput
          name="language"
          label={fields.language}
          options={languages}
          hint={hints.language}
          required
        />
      </HouseGroup>
      <HouseGroup {...groups.policy}>
        <ChoiceCards name="pregnancy" label={fields.pregnancy} options={pregnancy} />
        <div className={css['ages']}>
          <TextInput
            name="adultAge"
            type="number"
            label={fields.adultAge}
            unit={units.years}
            hint={hints.adultAge}
            required
          />
          <TextInput
            name="fillerApprovalAge"
            type="number"
            label={fields.fillerApprovalAge}
            unit={units.years}
            hint={hints.fillerApprovalAge}
            required
          />
        </div>
      </HouseGroup>
      <HouseGroup {...groups.lists}>
        <div className={css['days']}>
          <TextInput
            name="dueDays"
            type="number"
            label={fields.dueDays}
            unit={units.days}
            hint={hints.dueDays}
            required
          />
        </div>
      </HouseGroup>
    </>
  );
}
