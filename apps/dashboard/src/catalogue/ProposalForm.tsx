import Button from '@mui/material/Button';
import { catalogue } from '../i18n/en/catalogue';
import { proposal as words } from '../i18n/en/proposal';
import { UnsavedGuard } from '../layout/UnsavedGuard';
import { VerbButton } from '../layout/VerbButton';
import { groupFigures } from './groupFigures';
import { ProposedFigure } from './ProposedFigure';
import css from './proposal.module.css';
import type { ProtocolVersion } from './Sheet';
import { useProposal } from './useProposal';

type Props = { name: string; protocol: ProtocolVersion; onClose: () => void };

/** Every figure of a protocol to be changed in place; those that differ ask where they come from. */
export function ProposalForm({ name, protocol, onClose }: Props) {
  const { wanted, errors, changed, change, send } = useProposal(protocol, onClose);
  return (
    <section className={css['form']} aria-label={`${words.open}: ${name}`}>
      <p className={css['lead']}>{words.lead}</p>
      {[...groupFigures(protocol.figures)].map(([group, lines]) => (
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
        <VerbButton
          tone="main"
          act={send}
          about={name}
          {...(changed.length === 0 ? { reason: words.nothing } : {})}
        >
          {words.send(changed.length)}
        </VerbButton>
      </footer>
      <UnsavedGuard unsaved={changed.length > 0} />
    </section>
  );
}
