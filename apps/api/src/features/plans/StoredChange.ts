import type { Window, WindowChange } from '@stratum/timeline';

type Days = Pick<Window, 'earliest' | 'ideal' | 'latest'>;

/** A window that moved, by its days: why each bound was where it was would be most of what is stored. */
export interface StoredChange extends Pick<WindowChange, 'session' | 'rule'> {
  readonly before: Days;
  /** With its reasons where they were kept. */
  readonly after: Days & Partial<Pick<Window, 'because'>>;
}
