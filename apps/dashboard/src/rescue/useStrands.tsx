import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { callApi } from '../wire/callApi';
import { rescueAddress } from './rescueAddress';
import type { SetUpChange, StrandsAnswer, StrandsView } from './Strands';
import { StrandsDialog } from './StrandsDialog';

type Asked = { readonly strands: StrandsView; readonly answer: (answer: StrandsAnswer) => void };

/**
 * Saves a change of the set-up; where it would leave booked visits without a place, these are shown first, and their
 * new places proposed afterwards.
 * @returns `save` tells whether it was saved; `dialog` has to be drawn
 */
export function useStrands(): {
  save: (change: SetUpChange, store: () => Promise<unknown>) => Promise<boolean>;
  dialog: ReactNode;
} {
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = (strands: StrandsView) =>
    new Promise<StrandsAnswer>((resolve) => {
      const answer = (given: StrandsAnswer) => {
        setAsked(null);
        resolve(given);
      };
      setAsked({ strands, answer });
    });
  const save = async (change: SetUpChange, store: () => Promise<unknown>) => {
    const strands = await callApi<StrandsView>('POST', '/strands', change);
    const answer = strands.total === 0 ? 'save' : await ask(strands);
    if (answer === 'back') return false;
    await store();
    const { from, to } = strands;
    if (answer === 'rescue' && from && to) navigate(rescueAddress({ absentId: null, from, to }));
    return true;
  };
  return { save, dialog: asked ? <StrandsDialog {...asked} /> : null };
}
