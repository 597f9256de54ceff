import type { RecordValues } from './RecordValues';

/** A record as it goes over the wire; what was not filled in is null. */
export function recordBody(values: RecordValues) {
  const amount = numberOf(values.amount);
  return {
    sessionId: values.sessionId,
    protocolCode: values.protocolCode,
    product: values.product.trim(),
    amount,
    unit: amount === null ? null : values.unit || null,
    lot: values.lot.trim() || null,
    reaction: values.reaction.trim() || null,
    notes: values.notes.trim() || null,
  };
}

/** `1.5` or `1,5` as a number; null for nothing, NaN for what is no number. */
export function numberOf(text: string): number | null {
  const written = text.trim().replace(',', '.');
  if (written === '') return null;
  return /^\d+(\.\d+)?$/.test(written) ? Number(written) : Number.NaN;
}
