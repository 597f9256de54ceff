import { describe, expect, it } from 'vitest';
import { recordBody } from './recordBody';

const values = {
  sessionId: 's',
  protocolCode: 'ha-cheek',
  product: ' Filler X ',
  amount: '1,5',
  unit: 'mL',
  lot: 'A-17',
  reaction: '',
  notes: '',
};

describe('recordBody', () => {
  it('reads an amount with comma or point, and leaves out what was not said', () => {
    expect(recordBody(values)).toEqual({
      sessionId: 's',
      protocolCode: 'ha-cheek',
      product: 'Filler X',
      amount: 1.5,
      unit: 'mL',
      lot: 'A-17',
      reaction: null,
      notes: null,
    });
  });

  it('sends no unit without an amount', () => {
    expect(recordBody({ ...values, amount: '' })).toMatchObject({ amount: null, unit: null });
  });
});
