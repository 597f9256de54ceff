import { catalogue as words } from '../i18n/en/catalogue';
import { clinicSetUp } from '../i18n/en/clinicSetUp';
import { proposal } from '../i18n/en/proposal';
import { protocolNames } from '../i18n/en/protocols';
import { changesNeeds } from './changesNeeds';
import css from './proposal.module.css';
import type { FigureLine, ProtocolVersion, Sheet, SignedVersion } from './Sheet';
import { sayFigureName, sayFigureValue } from './sayFigure';
import { VisitsToSign } from './VisitsToSign';

const { times } = clinicSetUp;

/** What somebody is about to sign: every figure that changes, from what to what and by whom, and who follows it. */
export function ToSign({ sheet, open }: { sheet: Sheet; open: readonly SignedVersion[] }) {
  const unverified = open.flatMap(({ figures }) => figures).filter((line) => !line.verified).length;
  const changed = open.filter(({ replaces }) => replaces);
  return (
    <>
      <p>{words.signText(open.length, unverified)}</p>
      {changed.map((version) => (
        <section key={version.id} className={css['toSign']}>
          <h3>{nameOf(version)}</h3>
          <ul>
            {version.figures.filter(isChanged).map((line) => (
              <li key={line.path}>
                <span>{sayChange(version, line)}</span>
                <small>{proposal.by(line.source, sheet.rulebook.sources[line.source])}</small>
              </li>
            ))}
            <OtherRoom protocol={sheet.protocols.find(({ id }) => id === version.id)} />
          </ul>
          <Touched protocol={sheet.protocols.find(({ id }) => id === version.id)} />
        </section>
      ))}
      <p className={css['followers']}>{proposal.followers(sheet.followers)}</p>
    </>
  );
}

const isChanged = ({ was }: FigureLine) => was !== undefined;

function nameOf(version: SignedVersion | ProtocolVersion): string {
  return 'code' in version ? (protocolNames[version.code] ?? version.code) : words.tabs.rules;
}

function sayChange(version: SignedVersion, { was, ...line }: FigureLine): string {
  const group = words.groups[line.path.split('.')[0] ?? ''];
  const name = group && !('sources' in version) ? `${group}: ${sayFigureName(line)}` : sayFigureName(line);
  const to = sayFigureValue(line);
  return typeof was === 'number' ? proposal.change(name, String(was), to) : proposal.isNew(name, to);
}

function OtherRoom({ protocol }: { protocol: ProtocolVersion | undefined }) {
  if (!protocol?.roomWas) return null;
  const { roomWas, roomKind, roomSource } = protocol;
  return (
    <li>
      <span>{proposal.change(times.room, times.rooms[roomWas], times.rooms[roomKind])}</span>
      <small>{roomSource}</small>
    </li>
  );
}

/** A protocol that asks for other minutes may leave booked visits short of time or room. */
function Touched({ protocol }: { protocol: ProtocolVersion | undefined }) {
  return protocol && changesNeeds(protocol) ? <VisitsToSign protocol={protocol} /> : null;
}
