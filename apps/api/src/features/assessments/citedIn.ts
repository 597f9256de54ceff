import { type Advice, type Citation, citationsOf, type Rulebook } from '@stratum/clinical';

/** The literature behind every source that an advice names, by the source as it stands there. */
export function citedIn(
  { protocols, recommendation }: Advice,
  rulebook: Rulebook,
): Readonly<Record<string, readonly Citation[]>> {
  const findings = protocols.flatMap((protocol) => protocol.findings);
  const sources = [...findings, ...recommendation.because].map(({ source }) => source);
  return Object.fromEntries([...new Set(sources)].map((source) => [source, citationsOf(source, rulebook)]));
}
