/**
 * What the second migration of the translation tables adds to what Drizzle makes: the notices of a
 * person go with the account. `users` is Payload's table, which Drizzle does not know here.
 *
 * Part of a migration: never edit it once merged.
 */
export const TRANSLATION_OFFICE_RULES = String.raw`
alter table translation_notices add constraint translation_notices_recipient
  foreign key (recipient_id) references users (id) on delete cascade;
`

export const NO_TRANSLATION_OFFICE_RULES = String.raw`
alter table if exists translation_notices drop constraint if exists translation_notices_recipient;
`
