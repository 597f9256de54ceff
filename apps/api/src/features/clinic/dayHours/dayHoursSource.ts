/** Hours of a day `h` as their reply needs them. */
export const dayHoursSource = {
  columns: /* sql */ `h.id, h.membership_id as "memberId", m.display_name as name, h.day, h.hours, h.version`,
  from: /* sql */ `day_hours h left join memberships m on m.clinic_id = h.clinic_id and m.id = h.membership_id`,
  within: 'h.clinic_id = $1',
};
