import { useId, useSyncExternalStore } from 'react';
import { layout as words } from '../i18n/en/layout';
import { chooseLook, chosenLook, type Look, onLook } from '../theme/look';
import { Icon, type IconName } from './Icon';
import css from './LookSwitch.module.css';

const looks: readonly { key: Look; icon: IconName }[] = [
  { key: 'light', icon: 'sun' },
  { key: 'dark', icon: 'moon' },
  { key: 'system', icon: 'device' },
];

/** Light, dark, or as the device has it. */
export function LookSwitch() {
  const look = useSyncExternalStore(onLook, chosenLook);
  const name = useId();
  return (
    <fieldset className={css['looks']}>
      <legend>{words.look}</legend>
      {looks.map(({ key, icon }) => (
        <label key={key}>
          <input type="radio" name={name} checked={look === key} onChange={() => chooseLook(key)} />
          <Icon name={icon} size={16} />
          {words.looks[key]}
        </label>
      ))}
    </fieldset>
  );
}
