import { facts } from '../../i18n/en/facts';
import { messages } from '../../i18n/en/messages';
import { patientPage as words } from '../../i18n/en/patientPage';
import { plans } from '../../i18n/en/plans';
import { sayInstruction } from '../../i18n/sayInstruction';
import { sayProduct } from '../../i18n/sayProduct';
import { sayProtocol } from '../../i18n/sayProtocol';
import type { HappenedEntry } from './eventsOf';
import { sayLabel } from './sayLabel';

/** An entry of the timeline in words: what it was, and what of it. */
export function sayEntry(entry: HappenedEntry): { readonly title: string; readonly detail: string } {
  return { title: titleOf(entry), detail: detailOf(entry) };
}

function titleOf(entry: HappenedEntry): string {
  if (entry.kind === 'plan-event') {
    return plans.studio.kindsOfEvents[String(entry['event'])] ?? words.entries['plan-event'] ?? '';
  }
  if (entry.kind === 'fact' && entry['origin'] === 'check-in') return words.askedAtCheckIn;
  const kind = entry.kind === 'fact' && entry['takenBack'] === true ? 'fact-taken-back' : entry.kind;
  return words.entries[kind] ?? kind;
}

function detailOf(entry: HappenedEntry): string {
  switch (entry.kind) {
    case 'visit':
      return [
        sayLabel(String(entry['label'] ?? ''), String(entry['visit'])),
        entry['specialist'],
        entry['instruction'] ? sayInstruction({ code: String(entry['instruction']) }) : '',
      ]
        .filter(Boolean)
        .join(', ');
    case 'fact':
      return (entry.told ?? [entry]).map(sayTold).join(', ');
    case 'plan-drafted':
    case 'plan-approved':
      return ((entry['protocols'] ?? []) as string[]).map(sayProtocol).join(', ');
    case 'plan-event': {
      const changes = Number(entry['changes'] ?? 0);
      return changes === 0 ? '' : words.moved(changes);
    }
    case 'record':
      return recorded(String(entry['protocolCode']), String(entry['product'] ?? ''));
    case 'message':
      return [messages.kinds[String(entry['message'])], messages.channels[String(entry['channel'])]].join(
        ', ',
      );
    case 'looked':
      return words.times(Number(entry['times'] ?? 1));
    default:
      return '';
  }
}

/** A fact is never named without its answer: "pregnant" alone would say the opposite of "pregnant: no". */
function sayTold(entry: HappenedEntry): string {
  const code = String(entry['code']);
  const answer = String(entry['answer'] ?? 'unknown');
  return words.told(facts[code] ?? code.replaceAll('-', ' '), words.answers[answer] ?? words.answerOpen);
}

/** A product goes beside its protocol, unless its name only repeats what the protocol says. */
function recorded(protocolCode: string, product: string): string {
  const protocol = sayProtocol(protocolCode);
  const plain = (text: string) => text.toLowerCase().replaceAll(/[-\s]+/g, ' ');
  return product === '' || plain(protocol).startsWith(plain(product))
    ? protocol
    : `${protocol}, ${sayProduct(product)}`;
}
