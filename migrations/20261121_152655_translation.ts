import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

import { NO_TRANSLATION_RULES, TRANSLATION_RULES } from './rules/translation-1'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_concept_term_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_concept_term_status" AS ENUM('preferred', 'admitted', 'forbidden');
  CREATE TYPE "public"."enum_concept_acronym_policy" AS ENUM('keep', 'localise', 'expand-first');
  CREATE TYPE "public"."enum_concept_kind" AS ENUM('term', 'name', 'acronym');
  CREATE TYPE "public"."enum_translation_run_state" AS ENUM('queued', 'running', 'done', 'stopped', 'failed');
  CREATE TYPE "public"."enum_translation_run_locale" AS ENUM('en', 'fr', 'es', 'ar');
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'writeBackTranslation' BEFORE 'sendMail';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'machineTranslation' BEFORE 'sendMail';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'prefillTranslation' BEFORE 'sendMail';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'writeBackTranslation' BEFORE 'sendMail';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'machineTranslation' BEFORE 'sendMail';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'prefillTranslation' BEFORE 'sendMail';
  CREATE TABLE "translation_sources" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"collection" text NOT NULL,
  	"document" text NOT NULL,
  	"source_locale" text NOT NULL,
  	"content" jsonb NOT NULL,
  	"saved_by" text NOT NULL,
  	"saved_at" timestamp (6) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "translation_units" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"collection" text NOT NULL,
  	"document" text NOT NULL,
  	"key" text NOT NULL,
  	"source_locale" text NOT NULL,
  	"field" text NOT NULL,
  	"kind" text NOT NULL,
  	"node_type" text,
  	"ordinal" integer NOT NULL,
  	"group_key" text,
  	"content" jsonb NOT NULL,
  	"codes" jsonb NOT NULL,
  	"text" text NOT NULL,
  	"text_hash" text NOT NULL,
  	"code_hash" text NOT NULL,
  	"policy" text NOT NULL,
  	"required" boolean NOT NULL,
  	"max_length" integer,
  	"note" text,
  	"words" integer NOT NULL,
  	"created_at" timestamp (6) with time zone DEFAULT now() NOT NULL,
  	"changed_at" timestamp (6) with time zone DEFAULT now() NOT NULL,
  	"removed_at" timestamp (6) with time zone,
  	CONSTRAINT "translation_units_policy" CHECK (policy in ('translate', 'copy', 'copy-once', 'never')),
  	CONSTRAINT "translation_units_kind" CHECK (kind in ('plain', 'rich', 'slug'))
  );
  
  CREATE TABLE "translation_unit_history" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"unit_id" integer NOT NULL,
  	"content" jsonb NOT NULL,
  	"codes" jsonb NOT NULL,
  	"text" text NOT NULL,
  	"text_hash" text NOT NULL,
  	"code_hash" text NOT NULL,
  	"minor" boolean DEFAULT false NOT NULL,
  	"replaced_by" text NOT NULL,
  	"replaced_at" timestamp (6) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "translation_targets" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"unit_id" integer NOT NULL,
  	"locale" text NOT NULL,
  	"state" text NOT NULL,
  	"content" jsonb,
  	"text" text,
  	"based_on_content" jsonb,
  	"based_on_codes" jsonb,
  	"based_on_text_hash" text,
  	"based_on_code_hash" text,
  	"output_hash" text,
  	"origin" text,
  	"origin_detail" jsonb,
  	"written_by" text,
  	"translator" text,
  	"translated_at" timestamp (6) with time zone,
  	"reviewer" text,
  	"reviewed_at" timestamp (6) with time zone,
  	"self_review" boolean DEFAULT false NOT NULL,
  	"reason" text,
  	"version" integer DEFAULT 1 NOT NULL,
  	"findings" jsonb DEFAULT '[]'::jsonb NOT NULL,
  	"waivers" jsonb DEFAULT '[]'::jsonb NOT NULL,
  	"structure" text DEFAULT 'follows' NOT NULL,
  	"changed_by" text DEFAULT '' NOT NULL,
  	"changed_at" timestamp (6) with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "translation_targets_state_known" CHECK (state in ('untranslated', 'machine', 'draft', 'translated', 'reviewed', 'rejected')),
  	CONSTRAINT "translation_targets_origin_known" CHECK (origin in ('human', 'machine', 'memory', 'import', 'legacy', 'panel', 'copy')),
  	CONSTRAINT "translation_targets_text_and_state" CHECK ((state = 'untranslated') = (content is null)
            and (content is null) = (text is null)
            and (content is null) = (origin is null)
            and (content is null) = (based_on_text_hash is null)
            and (content is null) = (based_on_code_hash is null)
            and (content is null) = (based_on_content is null)),
  	CONSTRAINT "translation_targets_confirmed" CHECK (state not in ('translated', 'reviewed')
            or (translator is not null and translated_at is not null)),
  	CONSTRAINT "translation_targets_reviewed" CHECK ((state = 'reviewed') = (reviewer is not null)
            and (reviewer is null) = (reviewed_at is null)
            and (reviewer is not null or not self_review)
            and (self_review or reviewer is null or (reviewer <> translator and reviewer <> written_by))),
  	CONSTRAINT "translation_targets_machine_confirmed" CHECK (state not in ('translated', 'reviewed') or origin not in ('machine', 'legacy')
            or translator like 'users:_%'),
  	CONSTRAINT "translation_targets_rejected" CHECK (state <> 'rejected' or coalesce(trim(reason), '') <> ''),
  	CONSTRAINT "translation_targets_structure" CHECK (structure in ('follows', 'adapted'))
  );
  
  CREATE TABLE "translation_target_events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"at" timestamp (6) with time zone DEFAULT now() NOT NULL,
  	"target_id" integer NOT NULL,
  	"unit_id" integer NOT NULL,
  	"collection" text,
  	"document" text,
  	"key" text,
  	"locale" text NOT NULL,
  	"actor" text NOT NULL,
  	"act" text,
  	"from_state" text NOT NULL,
  	"to_state" text NOT NULL,
  	"before" jsonb,
  	"after" jsonb,
  	"origin" text,
  	"reason" text,
  	"detail" jsonb
  );
  
  CREATE TABLE "translation_suggestions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"unit_id" integer NOT NULL,
  	"locale" text NOT NULL,
  	"content" jsonb NOT NULL,
  	"text" text NOT NULL,
  	"origin" text NOT NULL,
  	"origin_detail" jsonb,
  	"based_on_text_hash" text NOT NULL,
  	"suggested_by" text NOT NULL,
  	"suggested_at" timestamp (6) with time zone DEFAULT now() NOT NULL,
  	"resolved_by" text,
  	"resolved_at" timestamp (6) with time zone
  );
  
  CREATE TABLE "translation_memory" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"source_locale" text NOT NULL,
  	"target_locale" text NOT NULL,
  	"source" jsonb NOT NULL,
  	"source_text" text NOT NULL,
  	"source_hash" text NOT NULL,
  	"target" jsonb NOT NULL,
  	"target_text" text NOT NULL,
  	"previous_hash" text,
  	"next_hash" text,
  	"keys" integer[] NOT NULL,
  	"target_id" integer,
  	"reviewed_by" text NOT NULL,
  	"reviewed_at" timestamp (6) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "translation_locale_policies" (
  	"locale" text PRIMARY KEY NOT NULL,
  	"release" text DEFAULT 'translated' NOT NULL,
  	"self_review" boolean DEFAULT false NOT NULL,
  	"severities" jsonb DEFAULT '{}'::jsonb NOT NULL,
  	CONSTRAINT "translation_locale_policies_release" CHECK (release in ('translated', 'reviewed'))
  );
  
  CREATE TABLE "translation_releases" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"at" timestamp (6) with time zone DEFAULT now() NOT NULL,
  	"collection" text NOT NULL,
  	"document" text NOT NULL,
  	"locale" text NOT NULL,
  	"live" boolean NOT NULL,
  	"actor" text NOT NULL,
  	"overridden" boolean DEFAULT false NOT NULL,
  	"reason" text,
  	"gate" jsonb DEFAULT '[]'::jsonb NOT NULL,
  	"units" jsonb DEFAULT '[]'::jsonb NOT NULL,
  	CONSTRAINT "translation_releases_reason" CHECK (not overridden or coalesce(trim(reason), '') <> '')
  );
  
  CREATE TABLE "concepts_terms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"locale" "enum_concept_term_locale" NOT NULL,
  	"text" varchar NOT NULL,
  	"status" "enum_concept_term_status" DEFAULT 'preferred' NOT NULL,
  	"keep_source" boolean DEFAULT false,
  	"acronym_policy" "enum_concept_acronym_policy",
  	"expansion" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "concepts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" "enum_concept_kind" DEFAULT 'term' NOT NULL,
  	"domain" varchar,
  	"definition" varchar,
  	"case_sensitive" boolean DEFAULT false,
  	"revision_shared" numeric,
  	"revision_shared_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "concepts_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "translation_runs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"state" "enum_translation_run_state" DEFAULT 'queued' NOT NULL,
  	"stopped_by" varchar,
  	"locale" "enum_translation_run_locale" NOT NULL,
  	"scope_collection" varchar NOT NULL,
  	"scope_documents" jsonb,
  	"scope_suggestions" varchar DEFAULT 'stale' NOT NULL,
  	"engine" varchar NOT NULL,
  	"model" varchar,
  	"total" numeric DEFAULT 0 NOT NULL,
  	"done" numeric DEFAULT 0 NOT NULL,
  	"reused" numeric DEFAULT 0 NOT NULL,
  	"suggested" numeric DEFAULT 0 NOT NULL,
  	"left" numeric DEFAULT 0 NOT NULL,
  	"characters" numeric DEFAULT 0 NOT NULL,
  	"estimated_cost" numeric DEFAULT 0 NOT NULL,
  	"spent_cost" numeric DEFAULT 0 NOT NULL,
  	"reasons" jsonb,
  	"report" jsonb,
  	"requested_by" varchar NOT NULL,
  	"started_at" timestamp(3) with time zone,
  	"finished_at" timestamp(3) with time zone,
  	"cancelled_at" timestamp(3) with time zone,
  	"revision_shared" numeric,
  	"revision_shared_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "concepts_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "translation_runs_id" integer;
  ALTER TABLE "translation_unit_history" ADD CONSTRAINT "translation_unit_history_unit_id_translation_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."translation_units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translation_targets" ADD CONSTRAINT "translation_targets_unit_id_translation_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."translation_units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translation_suggestions" ADD CONSTRAINT "translation_suggestions_unit_id_translation_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."translation_units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translation_memory" ADD CONSTRAINT "translation_memory_target_id_translation_targets_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."translation_targets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "concepts_terms" ADD CONSTRAINT "concepts_terms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."concepts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "concepts_texts" ADD CONSTRAINT "concepts_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."concepts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "translation_sources_document" ON "translation_sources" USING btree ("collection","document");
  CREATE UNIQUE INDEX "translation_units_key" ON "translation_units" USING btree ("collection","document","key");
  CREATE INDEX "translation_units_queue" ON "translation_units" USING btree ("changed_at","id") WHERE removed_at is null and policy = 'translate';
  CREATE INDEX "translation_unit_history_unit" ON "translation_unit_history" USING btree ("unit_id","id");
  CREATE UNIQUE INDEX "translation_targets_unit_locale" ON "translation_targets" USING btree ("unit_id","locale");
  CREATE INDEX "translation_targets_state" ON "translation_targets" USING btree ("locale","state","unit_id");
  CREATE INDEX "translation_target_events_target" ON "translation_target_events" USING btree ("target_id","id");
  CREATE INDEX "translation_target_events_document" ON "translation_target_events" USING btree ("collection","document","id");
  CREATE UNIQUE INDEX "translation_suggestions_open" ON "translation_suggestions" USING btree ("unit_id","locale",md5(content::text)) WHERE resolved_at is null;
  CREATE INDEX "translation_memory_exact" ON "translation_memory" USING btree ("source_hash","target_locale","source_locale");
  CREATE INDEX "translation_memory_keys" ON "translation_memory" USING gin ("keys");
  CREATE UNIQUE INDEX "translation_memory_target" ON "translation_memory" USING btree ("target_id");
  CREATE INDEX "translation_releases_document" ON "translation_releases" USING btree ("collection","document","locale","id");
  CREATE INDEX "concepts_terms_order_idx" ON "concepts_terms" USING btree ("_order");
  CREATE INDEX "concepts_terms_parent_id_idx" ON "concepts_terms" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "concepts_name_idx" ON "concepts" USING btree ("name");
  CREATE INDEX "concepts_updated_at_idx" ON "concepts" USING btree ("updated_at");
  CREATE INDEX "concepts_created_at_idx" ON "concepts" USING btree ("created_at");
  CREATE INDEX "concepts_texts_order_parent" ON "concepts_texts" USING btree ("order","parent_id");
  CREATE INDEX "translation_runs_updated_at_idx" ON "translation_runs" USING btree ("updated_at");
  CREATE INDEX "translation_runs_created_at_idx" ON "translation_runs" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_concepts_fk" FOREIGN KEY ("concepts_id") REFERENCES "public"."concepts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_translation_runs_fk" FOREIGN KEY ("translation_runs_id") REFERENCES "public"."translation_runs"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_concepts_id_idx" ON "payload_locked_documents_rels" USING btree ("concepts_id");
  CREATE INDEX "payload_locked_documents_rels_translation_runs_id_idx" ON "payload_locked_documents_rels" USING btree ("translation_runs_id");`)
  await db.execute(sql.raw(TRANSLATION_RULES))
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "translation_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translation_units" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translation_unit_history" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translation_targets" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translation_target_events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translation_suggestions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translation_memory" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translation_locale_policies" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translation_releases" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "concepts_terms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "concepts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "concepts_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translation_runs" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "translation_sources" CASCADE;
  DROP TABLE "translation_units" CASCADE;
  DROP TABLE "translation_unit_history" CASCADE;
  DROP TABLE "translation_targets" CASCADE;
  DROP TABLE "translation_target_events" CASCADE;
  DROP TABLE "translation_suggestions" CASCADE;
  DROP TABLE "translation_memory" CASCADE;
  DROP TABLE "translation_locale_policies" CASCADE;
  DROP TABLE "translation_releases" CASCADE;
  DROP TABLE "concepts_terms" CASCADE;
  DROP TABLE "concepts" CASCADE;
  DROP TABLE "concepts_texts" CASCADE;
  DROP TABLE "translation_runs" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_concepts_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_translation_runs_fk";
  
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'sendMail', 'schedulePublish');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'sendMail', 'schedulePublish');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP INDEX "payload_locked_documents_rels_concepts_id_idx";
  DROP INDEX "payload_locked_documents_rels_translation_runs_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "concepts_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "translation_runs_id";
  DROP TYPE "public"."enum_concept_term_locale";
  DROP TYPE "public"."enum_concept_term_status";
  DROP TYPE "public"."enum_concept_acronym_policy";
  DROP TYPE "public"."enum_concept_kind";
  DROP TYPE "public"."enum_translation_run_state";
  DROP TYPE "public"."enum_translation_run_locale";`)
  await db.execute(sql.raw(NO_TRANSLATION_RULES))
}
