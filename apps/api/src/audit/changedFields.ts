/** The names of the fields whose value is another one afterwards. */
export function changedFields(before: object, after: object): string[] {
  const former = before as Record<string, unknown>;
  return Object.entries(after)
    .filter(([name, value]) => value !== undefined && canonical(former[name]) !== canonical(value))
    .map(([name]) => name);
}

function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
