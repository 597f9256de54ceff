import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useController } from 'react-hook-form';
import { clinic } from '../../i18n/en/clinic';
import { protocolNames } from '../../i18n/en/protocols';
import { Icon } from '../../layout/Icon';
import { groupsOf, type ProtocolChoice } from './groupsOf';
import css from './performs.module.css';

const words = clinic.people;

/** What a person performs: peels by depth, fillers by product, each group at once or one by one. */
export function PerformsInput({ name, rows }: { name: string; rows: readonly ProtocolChoice[] }) {
  const { field } = useController({ name });
  const chosen = new Set<string>(Array.isArray(field.value) ? field.value : []);
  const put = (codes: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const code of codes) {
      if (on) next.add(code);
      else next.delete(code);
    }
    field.onChange([...next].sort());
  };
  return (
    <section className={css['performs']} aria-label={words.performsTitle}>
      <p className={css['lead']}>
        <strong>{words.performsTitle}</strong>
        <span>{words.performsLead}</span>
      </p>
      {groupsOf(rows).map(({ group, title, codes }) => {
        const count = codes.filter((code) => chosen.has(code)).length;
        return (
          <fieldset key={group} className={css['group']}>
            <legend className="visually-hidden">{title}</legend>
            <div className={css['head']}>
              <FormControlLabel
                control={
                  <Checkbox
                    size="small"
                    checked={count === codes.length}
                    indeterminate={count > 0 && count < codes.length}
                    onChange={() => put(codes, count < codes.length)}
                    slotProps={{ input: { 'aria-label': `${title}: ${words.allOfThese}` } }}
                  />
                }
                label={<strong>{title}</strong>}
              />
              <span>{count === codes.length ? words.allOfThese : words.someOf(count, codes.length)}</span>
            </div>
            <div className={css['choices']}>
              {codes.map((code) => (
                <label key={code} className={css['choice']}>
                  <input
                    type="checkbox"
                    checked={chosen.has(code)}
                    onChange={({ target }) => put([code], target.checked)}
                  />
                  {chosen.has(code) ? <Icon name="check" size={14} /> : null}
                  {shortName(code)}
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
    </section>
  );
}

/** Under the name of its product, a filler needs only its area. */
function shortName(code: string): string {
  const name = protocolNames[code] ?? code;
  const area = /^(?:Hyaluronic acid|CaHA|PLLA|PMMA), (.+)$/.exec(name)?.[1];
  return area ? area.charAt(0).toUpperCase() + area.slice(1) : name;
}
