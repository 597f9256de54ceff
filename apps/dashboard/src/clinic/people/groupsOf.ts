import { clinic } from '../../i18n/en/clinic';

/** What is needed of `GET /protocols` to group what a person performs. */
export interface ProtocolChoice {
  readonly code: string;
  readonly kind: 'peel' | 'filler';
  readonly agent: string;
  readonly depth?: string | null;
}

const DEPTHS = ['superficial', 'medium', 'deep'];
const words: Readonly<Record<string, string>> = clinic.people.groups;

/** Peels by depth from the gentlest, then fillers by product; each protocol once, whatever its versions. */
export function groupsOf(rows: readonly ProtocolChoice[]) {
  const groups = new Map<string, Set<string>>(DEPTHS.map((depth) => [depth, new Set()]));
  for (const { code, kind, agent, depth } of rows) {
    const group = kind === 'peel' ? (depth ?? 'superficial') : agent;
    groups.set(group, (groups.get(group) ?? new Set()).add(code));
  }
  return [...groups]
    .filter(([, codes]) => codes.size > 0)
    .map(([group, codes]) => ({ group, title: words[group] ?? group, codes: [...codes] }));
}
