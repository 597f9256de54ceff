import { utc } from '../../database/utc.js';

/** An examination `e` with its examiner `x` as it goes over the wire, in JSON. */
export const examinationColumns = /* sql */ `jsonb_build_object('id', e.id, 'version', e.version,
  'phototype', e.phototype, 'glogau', e.glogau, 'notes', e.notes,
  'corrections', (select coalesce(jsonb_agg(jsonb_build_object('code', c.key, 'answer', c.value) order by c.key), '[]')
    from jsonb_each(e.corrections) c),
  'examinedBy', x.display_name, 'examinedAt', ${utc('e.examined_at')})`;
