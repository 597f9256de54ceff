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
  | {
      readonly kind: 'day-hours';
      readonly day: string;
      /** Null: of the clinic. */
      readonly resourceId: string | null;
      /** Null: the weekly ones again. */
      readonly hours: readonly Span[] | null;
    }
  | { readonly kind: 'room-kind'; readonly resourceId: string; readonly roomKind: string }
  | { readonly kind: 'device-rooms'; readonly resourceId: string; readonly roomIds: readonly string[] }
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
  /** Visits that would need more time and have it free around them; of other minutes only. */
  readonly growing: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** What somebody says to the visits that would lose their place. */
export type StrandsAnswer = 'back' | 'save' | 'rescue';
