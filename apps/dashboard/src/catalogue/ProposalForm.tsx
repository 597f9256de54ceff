import Button from '@mui/material/Button';
import { catalogue } from '../i18n/en/catalogue';
import { proposal as words } from '../i18n/en/proposal';
import { UnsavedGuard } from '../layout/UnsavedGuard';
import { VerbButton } from '../layout/VerbButton';
import { groupFigures } from './groupFigures';
import { ProposedFigure } from './ProposedFigure';
import css from './proposal.module.css';
import type { SignedVersion } from './Sheet';
import { useProposal } from './useProposal';

type Props = { name: string; version: SignedVersion; path: string; onClose: () => void };

/** Every figure of a protocol, or of the rules, to be changed in place; those that differ ask where they come from. */
export function ProposalForm({ name, version, path, onClose }: Props) {
  const { wanted, errors, changed, change, send, form } = useProposal(version, path, onClose);
  return (
    <section ref={form} className={css['form']} aria-label={`${words.open}: ${name}`}>
      <p className={css['lead']}>{words.lead}</p>
      {[...groupFigures(version.figures)].map(([group, lines]) => (
        <section key={group} className={css['group']}>
          <h3>{catalogue.groups[group] ?? group}</h3>
          <ul>
            {lines.map((line) => (
              <ProposedFigure
                key={line.path}
                line={line}
                group={catalogue.groups[group] ?? group}
                wanted={wanted[line.path]}
                isOther={changed.includes(line)}
                error={errors[line.path]}
                onChange={(given) => change(line, given)}
              />
            ))}
          </ul>
        </section>
      ))}
      <footer>
        <Button onClick={onClose}>{words.cancel}</Button>
        <VerbButton tone="main" act={send} about={name} missing={changed.length === 0 ? words.nothing : null}>
          {words.send(changed.length)}
        </VerbButton>
      </footer>
      <UnsavedGuard unsaved={changed.length > 0} />
    </section>
  );
}
