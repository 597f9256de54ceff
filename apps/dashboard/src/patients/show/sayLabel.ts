import { visits } from '../../i18n/en/visits';
import { sayProtocol } from '../../i18n/sayProtocol';

const words = visits.work;

/** `mandelic-40 3/6` of a visit as `Mandelic acid 40 %, session 3 of 6`; several are joined by a dot. */
export function sayLabel(label: string, kind: string): string {
  return label
    .split(' + ')
    .map((part) => sayPart(part, kind))
    .join(' · ');
}

function sayPart(part: string, kind: string): string {
  const [, code = part, ordinal, of] = /^(\S+) (\d+)\/(\d+)$/.exec(part) ?? [];
  const protocol = words.kinds[code] ?? sayProtocol(code);
  if (ordinal === undefined || of === undefined) return protocol;
  if (kind === 'review') return words.review(protocol);
  // What comes after a series counts on behind its last session.
  if (Number(ordinal) > Number(of)) return words.maintenance(protocol);
  return words.session(protocol, Number(ordinal), Number(of));
}
