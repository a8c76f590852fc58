/**
 * What the database itself forbids about translations, whatever door a write comes by: machine
 * text is confirmed by people only, nobody reviews their own work unless the locale lets them,
 * processes do not touch what people wrote, and events are never changed.
 *
 * Who acts is `set_config('citynet.actor', …, true)` and what is done `citynet.act`: settings of
 * the transaction, so that hand-written SQL inherits nobody's name. The decisions are those of
 * src/features/translation/core/workflow, and a test compares the two.
 *
 * Part of a migration: never edit it once merged. Changed rules are a new file beside it with
 * `create or replace function`, and a new migration that runs it.
 */
export const TRANSLATION_RULES = String.raw`
create function translation_refuse(rule text, what text) returns void language plpgsql as $$
begin
  raise exception using errcode = 'check_violation', constraint = 'translation_' || rule,
    message = what;
end $$;

create function translation_actor() returns text language sql stable as $$
  select coalesce(nullif(current_setting('citynet.actor', true), ''), 'sql:' || session_user)
$$;

create function translation_target_rules() returns trigger language plpgsql as $$
declare
  actor text := translation_actor();
  person boolean := actor ~ '^users:.';
  author boolean := actor ~ '^users:.' or actor = 'operator';
  was translation_targets;
  changes_text boolean;
  deliberate boolean;
  own_work boolean;
begin
  if tg_op = 'UPDATE' then
    was := old;
    if new.unit_id <> old.unit_id or new.locale <> old.locale then
      perform translation_refuse('identity', 'A target never changes its unit or its locale.');
    end if;
  else
    was.state := 'untranslated';
    was.self_review := false;
    was.version := 0;
  end if;
  changes_text := new.content is distinct from was.content;
  deliberate := new.translated_at is distinct from was.translated_at;
  -- A waiver was given to other words.
  if changes_text and tg_op = 'UPDATE' and new.waivers = was.waivers then
    new.waivers := '[]';
  end if;

  -- Provenance is written here and nowhere else.
  new.written_by := was.written_by;
  new.translator := was.translator;
  new.translated_at := was.translated_at;
  new.reviewer := was.reviewer;
  new.reviewed_at := was.reviewed_at;
  new.self_review := was.self_review;
  new.version := was.version;
  new.changed_by := was.changed_by;
  new.changed_at := was.changed_at;

  if tg_op = 'UPDATE'
    and not changes_text
    and new.state = was.state
    and new.origin is not distinct from was.origin
    and new.based_on_text_hash is not distinct from was.based_on_text_hash
    and new.based_on_code_hash is not distinct from was.based_on_code_hash
    and new.reason is not distinct from was.reason
    and new.waivers = was.waivers
    and not deliberate
  then
    return new;
  end if;
  new.version := was.version + 1;
  new.changed_by := actor;
  new.changed_at := clock_timestamp();

  -- Other words are no longer the words that were confirmed.
  if changes_text and new.content is not null
    and (new.state = 'reviewed' and was.state = 'reviewed'
      or new.state = 'translated' and was.state in ('translated', 'reviewed') and not deliberate)
  then
    new.state := 'draft';
  end if;

  if not author and was.state not in ('untranslated', 'machine')
    and (changes_text or new.state <> was.state)
    and not (was.origin = 'copy' and new.origin is not distinct from 'copy')
  then
    perform translation_refuse('human_text', 'Only people change what people wrote or rejected.');
  end if;
  if new.state = 'machine' and was.state not in ('untranslated', 'machine') then
    perform translation_refuse('human_text', 'Machine text never replaces what people wrote.');
  end if;

  if new.content is not null then
    if changes_text then
      new.written_by := actor;
      if new.origin in ('human', 'panel', 'import') and not author then
        perform translation_refuse('wrong_origin', 'What a process writes is not a person''s text.');
      end if;
      if new.origin in ('machine', 'legacy') and new.state <> 'machine' then
        perform translation_refuse('wrong_origin', 'New machine text is in the state machine.');
      end if;
      if new.origin = 'copy' and (new.state <> 'translated' or not exists (
        select from translation_units unit
         where unit.id = new.unit_id and unit.content = new.content))
      then
        perform translation_refuse('wrong_origin', 'A copy is what the source says, and done.');
      end if;
    elsif new.origin is distinct from was.origin then
      perform translation_refuse('wrong_origin', 'The origin of a text changes with its words only.');
    end if;
    if new.state = 'machine' and new.origin not in ('machine', 'legacy', 'memory') then
      perform translation_refuse('wrong_origin', 'The state machine is for machine text.');
    end if;
  end if;

  if not changes_text and new.content is not null and not author
    and new.based_on_text_hash is distinct from was.based_on_text_hash
    and new.state <> 'machine' and new.origin <> 'copy'
  then
    perform translation_refuse('person_needed', 'Only people say that a text is still right.');
  end if;

  if new.state = 'translated' then
    if was.state = 'reviewed' and not changes_text and not deliberate then
      if not person then
        perform translation_refuse('person_needed', 'Only people take a review back.');
      end if;
    elsif was.state <> 'translated' or changes_text or deliberate then
      if not person
        and not (author and changes_text and new.origin in ('human', 'panel', 'import', 'memory'))
        and not (changes_text and new.origin = 'memory' and exists (
          select from translation_memory entry
           where entry.id = (new.origin_detail ->> 'memoryId')::integer
             and entry.target_locale = new.locale
             and entry.target = new.content
             and entry.source_hash = new.based_on_text_hash))
        and not (new.origin = 'copy' and (changes_text or was.origin = 'copy'))
      then
        perform translation_refuse('person_needed', 'Only a person confirms a translation.');
      end if;
      new.translator := actor;
      new.translated_at := clock_timestamp();
    end if;
  end if;

  if new.state = 'reviewed' and was.state <> 'reviewed' then
    if was.state <> 'translated' or changes_text then
      perform translation_refuse('wrong_state', 'Only a confirmed translation is reviewed.');
    end if;
    if not person then
      perform translation_refuse('person_needed', 'Only people review.');
    end if;
    own_work := actor = was.translator or actor = was.written_by;
    if own_work and not exists (
      select from translation_locale_policies it where it.locale = new.locale and it.self_review)
    then
      perform translation_refuse('own_review', 'Nobody reviews their own work in this locale.');
    end if;
    new.reviewer := actor;
    new.reviewed_at := clock_timestamp();
    new.self_review := own_work;
  end if;

  if new.state = 'rejected' then
    if not person and was.state <> 'rejected' then
      perform translation_refuse('person_needed', 'Only people reject.');
    end if;
    if was.state = 'untranslated' or changes_text then
      perform translation_refuse('wrong_state', 'What is rejected is what is there.');
    end if;
  end if;

  if new.state = 'draft' and not author and (changes_text or was.state <> 'draft') then
    perform translation_refuse('person_needed', 'Drafts are written by people.');
  end if;

  if new.state <> 'reviewed' then
    new.reviewer := null;
    new.reviewed_at := null;
    new.self_review := false;
  end if;
  if new.state not in ('translated', 'reviewed') then
    new.translator := null;
    new.translated_at := null;
  end if;
  if new.content is null then
    new.written_by := null;
  end if;
  return new;
end $$;

create trigger translation_target_rules before insert or update on translation_targets
  for each row execute function translation_target_rules();

create function translation_target_log() returns trigger language plpgsql as $$
declare
  place record;
  target translation_targets;
begin
  if tg_op = 'UPDATE' and new.version = old.version then
    return null;
  end if;
  if tg_op = 'DELETE' then target := old; else target := new; end if;
  select collection, document, key into place from translation_units where id = target.unit_id;
  if not found then
    -- The unit went first: where it was is known from what was said before.
    select collection, document, key into place from translation_target_events
     where target_id = target.id order by id desc limit 1;
  end if;
  insert into translation_target_events (at, target_id, unit_id, collection, document, key, locale,
    actor, act, from_state, to_state, before, after, origin, reason, detail)
  values (clock_timestamp(), target.id, target.unit_id, place.collection, place.document, place.key,
    target.locale, translation_actor(),
    case when tg_op = 'DELETE' then 'delete' else nullif(current_setting('citynet.act', true), '') end,
    case when tg_op = 'INSERT' then 'untranslated' else old.state end,
    case when tg_op = 'DELETE' then 'untranslated' else new.state end,
    case when tg_op <> 'INSERT' then old.content end,
    case when tg_op <> 'DELETE' then new.content end,
    case when tg_op <> 'DELETE' then new.origin end,
    case when tg_op <> 'DELETE' then new.reason end,
    case when tg_op <> 'DELETE' then jsonb_strip_nulls(jsonb_build_object(
      'basedOn', new.based_on_text_hash, 'translator', new.translator, 'reviewer', new.reviewer,
      'selfReview', nullif(new.self_review, false), 'origin', new.origin_detail,
      'waivers', nullif(new.waivers, '[]'::jsonb))) end);
  return null;
end $$;

create trigger translation_target_log after insert or update or delete on translation_targets
  for each row execute function translation_target_log();

create function translation_forget_unreviewed() returns trigger language plpgsql as $$
begin
  delete from translation_memory where target_id = old.id;
  return null;
end $$;

create trigger translation_forget_unreviewed after update on translation_targets
  for each row when (old.state = 'reviewed' and new.state <> 'reviewed')
  execute function translation_forget_unreviewed();

create function translation_memory_rules() returns trigger language plpgsql as $$
begin
  if new.target_id is not null and not exists (
    select from translation_targets it
     where it.id = new.target_id and it.state = 'reviewed' and it.content = new.target)
  then
    perform translation_refuse('memory', 'The memory keeps reviewed texts only.');
  end if;
  if new.reviewed_by !~ '^(users:.|operator$)' then
    perform translation_refuse('memory', 'The memory keeps what people reviewed only.');
  end if;
  return new;
end $$;

create trigger translation_memory_rules before insert or update on translation_memory
  for each row execute function translation_memory_rules();

create function translation_append_only() returns trigger language plpgsql as $$
begin
  perform translation_refuse('append_only', tg_table_name || ' is append-only.');
  return null;
end $$;

create trigger translation_append_only before update or delete or truncate
  on translation_target_events for each statement execute function translation_append_only();
create trigger translation_append_only before update or delete or truncate
  on translation_releases for each statement execute function translation_append_only();
create trigger translation_append_only before truncate
  on translation_targets for each statement execute function translation_append_only();
`

export const NO_TRANSLATION_RULES = String.raw`
drop function if exists translation_target_rules, translation_target_log,
  translation_forget_unreviewed, translation_memory_rules, translation_append_only cascade;
drop function if exists translation_actor, translation_refuse;
`
