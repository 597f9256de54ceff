/** What every field of a form takes. */
export type FieldProps = {
  /** The name on the wire. */
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  disabled?: boolean;
};
