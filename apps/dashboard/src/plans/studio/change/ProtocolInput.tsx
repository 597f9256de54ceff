import { Fragment, type ReactNode } from 'react';
import { useController } from 'react-hook-form';
import { change } from '../../../i18n/en/change';
import { fields } from '../../../i18n/en/fields';
import type { ProtocolOption } from '../../ProtocolOption';
import css from './change.module.css';
import { OptionCard } from './OptionCard';
import { RuledOut } from './RuledOut';

const words = change.protocol;
type Props = {
  name: string;
  label: string;
  options: readonly ProtocolOption[];
  /** What the chosen one would do; it stands under it, where one looks. */
  children?: ReactNode;
};

const isRuledOut = ({ findings, performed }: ProtocolOption) =>
  !performed || findings.some(({ severity }) => severity === 'absolute');

/** One of the signed protocols, by depth or material: how each compares, and what speaks for and against it. */
export function ProtocolInput({ name, label, options, children }: Props) {
  const { field, fieldState } = useController({ name, rules: { required: fields.required } });
  const error = fieldState.error?.message;
  const open = options.filter((option) => !isRuledOut(option));
  const groups = Object.keys(words.groups).filter((group) => open.some((one) => one.group === group));
  const [first] = groups.flatMap((group) => open.filter((one) => one.group === group));
  return (
    <fieldset className={css['protocols']} aria-invalid={error ? true : undefined}>
      <legend>{label}</legend>
      {groups.map((group) => (
        <div key={group} className={css['group']}>
          <h3>{words.groups[group]}</h3>
          {open
            .filter((one) => one.group === group)
            .map((option) => (
              <Fragment key={option.code}>
                <OptionCard
                  option={option}
                  name={name}
                  checked={field.value === option.code}
                  inputRef={option === first ? field.ref : undefined}
                  onChoose={() => field.onChange(option.code)}
                />
                {field.value === option.code ? children : null}
              </Fragment>
            ))}
        </div>
      ))}
      {error ? <p role="alert">{error}</p> : null}
      <RuledOut options={options.filter(isRuledOut)} />
    </fieldset>
  );
}
