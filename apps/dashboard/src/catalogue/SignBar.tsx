import { useQueryClient } from '@tanstack/react-query';
import { catalogue as words } from '../i18n/en/catalogue';
import { proposal } from '../i18n/en/proposal';
import { Icon } from '../layout/Icon';
import { VerbButton } from '../layout/VerbButton';
import { useSession } from '../session/useSession';
import { callApi } from '../wire/callApi';
import css from './catalogue.module.css';
import type { Sheet, SignedVersion } from './Sheet';
import { ToSign } from './ToSign';

/** What waits for the medical lead, and the one button that signs it. */
export function SignBar({ sheet }: { sheet: Sheet }) {
  const { person } = useSession();
  const client = useQueryClient();
  const waits = (version: SignedVersion) => version.status === 'unsigned';
  const open = [...sheet.protocols.filter(waits), ...[sheet.rulebook].filter(waits)];
  if (open.length === 0) {
    return (
      <p className={css['allSigned']}>
        <Icon name="verified" size={18} />
        {words.allSigned}
      </p>
    );
  }
  const sign = async () => {
    const signed = await callApi<Sheet>('POST', '/protocol-sheet/sign', {
      protocolIds: sheet.protocols.filter(waits).map(({ id }) => id),
      rulebookId: waits(sheet.rulebook) ? sheet.rulebook.id : null,
    });
    client.setQueryData(['protocol-sheet'], signed);
    await client.invalidateQueries({ queryKey: ['reevaluations'] });
    return { said: words.signed };
  };
  return (
    <div className={css['signBar']}>
      <Icon name="unverified" size={26} />
      <div>
        <h2>{words.waiting(open.length)}</h2>
        <p>{open.every(({ replaces }) => replaces) ? proposal.waiting : words.waitingText}</p>
      </div>
      <VerbButton
        act={sign}
        tone="main"
        icon="verified"
        confirm={{ title: words.signTitle, text: <ToSign sheet={sheet} open={open} /> }}
        missing={person.rights.medicalLead ? null : words.onlyLead}
      >
        {words.sign}
      </VerbButton>
    </div>
  );
}
