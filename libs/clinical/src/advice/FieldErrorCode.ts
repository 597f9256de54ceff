/** What can be wrong with one field of what somebody says about a patient. */
export type FieldErrorCode =
  | 'after_today'
  | 'ends_before_it_starts'
  | 'first_day_missing'
  | 'not_a_day'
  | 'not_a_list'
  | 'not_a_text'
  | 'not_an_answer'
  | 'not_an_object'
  | 'out_of_range'
  | 'required'
  | 'unknown_area'
  | 'unknown_concern'
  | 'unknown_fact'
  | 'unknown_field'
  | 'unknown_kind';
