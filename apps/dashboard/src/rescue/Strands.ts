import type { Named } from '../visits/Visit';

type Span = { readonly weekday: number; readonly from: number; readonly to: number };

/** A change of the set-up that somebody is about to save. */
export type SetUpChange =
  | {
      readonly kind: 'absence';
      readonly resourceId: string;
      readonly startsAt: string;
      readonly endsAt: string;
    }
  | { readonly kind: 'closure'; readonly day: string }
  | { readonly kind: 'hours'; readonly resourceId: string; readonly hours: readonly Span[] }
  | { readonly kind: 'opening-hours'; readonly hours: readonly Span[] }
  | { readonly kind: 'inactive'; readonly resourceId: string };

/** What `POST /strands` answers: the visits that it would leave without a place. */
export interface StrandsView {
  readonly visits: readonly {
    readonly visitId: string;
    readonly patient: Named & { readonly number: string };
    readonly startsAt: string;
    readonly specialist: Named;
    readonly room: Named;
    readonly missing: string;
  }[];
  readonly total: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** What somebody says to the visits that would lose their place. */
export type StrandsAnswer = 'back' | 'save' | 'rescue';
