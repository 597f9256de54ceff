/** What every field of a body or reply may say about itself. */
export interface FieldOptions {
  /** May be left out or be null. */
  optional?: boolean;
  /** What it means, with its unit; shown in the API document. */
  about?: string;
  /** An array of it. */
  many?: boolean;
  /** The most elements of an array; 100 when not said. */
  most?: number;
}
