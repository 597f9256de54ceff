/** How patient `p` of a clinic with message settings `s`, which may be missing, is written to: by what they have and do not mind. */
export const messageChannel = /* sql */ `(case
    when s.channel = 'sms' and p.phone is not null and not 'sms' = any(p.no_messages_by) then 'sms'
    when p.email is not null and not 'e-mail' = any(p.no_messages_by) then 'e-mail'
    when p.phone is not null and not 'sms' = any(p.no_messages_by) then 'sms'
    else 'call' end)`;
