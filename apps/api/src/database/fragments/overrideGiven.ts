/**
 * When `visits v` came to stand against a rule and who decided that, as a lateral join `g`: with the last move that
 * gave it its reason, when it was taken back for one, or from the start.
 */
export const overrideGiven = /* sql */ `cross join lateral (
    select o.at, o."by" from (
      select v.created_at as at, v.created_by as "by"
      union all
      select t.at, t."by" from visit_steps t
      where t.clinic_id = v.clinic_id and t.visit_id = v.id and t.step = 'move' and t.undone_at is null
        and (t.before ->> 'overrideReason' is distinct from v.override_reason
          or coalesce(t.before -> 'overrideRules', '[]') <> v.override_rules)
      union all
      select t.undone_at, (t.before ->> 'overriddenBy')::uuid from visit_steps t
      where t.clinic_id = v.clinic_id and t.visit_id = v.id and jsonb_exists(t.before, 'overriddenBy')
    ) o order by o.at desc limit 1) g`;
