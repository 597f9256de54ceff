/** Whether patient `p` wants no contact at all, by whatever way: nothing is sent to them, and nobody calls. */
export const noContact = /* sql */ `(p.no_messages_by @> '{e-mail,sms,call}')`;
