/** SQL for the `EventAbout` of the row `e` of plan_events. */
export const eventAboutColumn = /* sql */ `jsonb_build_object(
  'sessionIds', jsonb_path_query_array(e.occurrence, '$.occurrences[*].session'),
  'addedIds', jsonb_path_query_array(e.occurrence, '$.occurrences[*] ? (@.kind == "session-added").id'),
  'courseId', e.occurrence ->> 'courseId', 'from', e.occurrence ->> 'from', 'to', e.occurrence ->> 'to',
  'name', e.occurrence -> 'named' ->> 'name', 'answer', e.occurrence ->> 'answer',
  'undoes', e.occurrence ->> 'undoes', 'reordered', coalesce(e.occurrence -> 'reordered', '[]'))`;
