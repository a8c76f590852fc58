import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

import { NO_TRANSLATION_OFFICE_RULES, TRANSLATION_OFFICE_RULES } from './rules/translation-2'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_user_language" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_translation_job_globals" AS ENUM('site-settings', 'navigation');
  CREATE TYPE "public"."enum_translation_job_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_translation_job_step" AS ENUM('translate', 'review');
  CREATE TYPE "public"."enum_translation_job_priority" AS ENUM('high', 'normal', 'low');
  CREATE TYPE "public"."enum_translation_report_state" AS ENUM('open', 'fixed', 'dismissed');
  CREATE TYPE "public"."enum_translation_report_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_translation_review_link_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_webhooks_events" AS ENUM('document.published', 'document.unpublished', 'document.changed', 'document.deleted');
  CREATE TYPE "public"."enum_webhooks_collections" AS ENUM('cities', 'members', 'partners', 'people', 'regions', 'events', 'initiatives', 'reports', 'resources', 'articles', 'topics', 'media', 'documents', 'pages', 'globals');
  CREATE TYPE "public"."enum_webhooks_languages" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_webhook_deliveries_state" AS ENUM('waiting', 'delivered', 'failed');
  CREATE TYPE "public"."enum_webhook_deliveries_outcome" AS ENUM('accepted', 'refused', 'redirect', 'gone', 'timeout', 'network', 'address', 'inactive');
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'searchReindex' BEFORE 'sendMail';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'sendWebhook' BEFORE 'sendMail';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'pruneWebhookDeliveries' BEFORE 'sendMail';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'searchReindex' BEFORE 'sendMail';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'sendWebhook' BEFORE 'sendMail';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'pruneWebhookDeliveries' BEFORE 'sendMail';
  CREATE TABLE "translation_comments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"unit_id" integer NOT NULL,
  	"thread_id" integer,
  	"kind" text NOT NULL,
  	"locale" text,
  	"body" text NOT NULL,
  	"written_by" text NOT NULL,
  	"written_at" timestamp (6) with time zone DEFAULT now() NOT NULL,
  	"resolved_by" text,
  	"resolved_at" timestamp (6) with time zone,
  	CONSTRAINT "translation_comments_kind" CHECK (kind in ('note', 'question', 'source-issue')),
  	CONSTRAINT "translation_comments_body" CHECK (trim(body) <> ''),
  	CONSTRAINT "translation_comments_thread" CHECK (thread_id is null or resolved_at is null),
  	CONSTRAINT "translation_comments_resolved" CHECK ((resolved_by is null) = (resolved_at is null))
  );
  
  CREATE TABLE "translation_presence" (
  	"collection" text NOT NULL,
  	"document" text NOT NULL,
  	"locale" text NOT NULL,
  	"person" text NOT NULL,
  	"key" text NOT NULL,
  	"seen_at" timestamp (6) with time zone NOT NULL,
  	CONSTRAINT "translation_presence_collection_document_locale_person_pk" PRIMARY KEY("collection","document","locale","person")
  );
  
  CREATE TABLE "translation_notices" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"recipient_id" integer NOT NULL,
  	"kind" text NOT NULL,
  	"subject" text NOT NULL,
  	"at" timestamp (6) with time zone DEFAULT now() NOT NULL,
  	"read_at" timestamp (6) with time zone,
  	"collection" text,
  	"document" text,
  	"locale" text,
  	"key" text,
  	"job_id" integer,
  	"actor" text NOT NULL,
  	"texts" integer DEFAULT 0 NOT NULL,
  	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
  	CONSTRAINT "translation_notices_kind" CHECK (kind in ('assigned', 'source-changed', 'rejected', 'asked', 'answered', 'reported'))
  );
  
  CREATE TABLE "search_entries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"collection" text NOT NULL,
  	"document" integer NOT NULL,
  	"place" text NOT NULL,
  	"locale" text NOT NULL,
  	"title" text NOT NULL,
  	"path" text,
  	"date" timestamp (3) with time zone,
  	"kind" text,
  	"text" text NOT NULL,
  	"key" text NOT NULL,
  	"key_stems" text NOT NULL,
  	"related" text[] NOT NULL,
  	"names" text DEFAULT '' NOT NULL,
  	"configuration" text NOT NULL,
  	"stems" "tsvector" NOT NULL,
  	"head" "tsvector" GENERATED ALWAYS AS (ts_filter(stems, '{a,b,c}')) STORED,
  	"words" "tsvector" NOT NULL
  );
  
  CREATE TABLE "search_words" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"locale" text NOT NULL,
  	"word" text NOT NULL,
  	"written" text NOT NULL,
  	"trigrams" text[] NOT NULL
  );
  
  CREATE TABLE "translation_jobs_globals" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_translation_job_globals",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "translation_jobs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"locale" "enum_translation_job_locale" NOT NULL,
  	"step" "enum_translation_job_step" NOT NULL,
  	"due" timestamp(3) with time zone,
  	"priority" "enum_translation_job_priority" DEFAULT 'normal' NOT NULL,
  	"instructions" varchar,
  	"created_by_id" integer,
  	"revision_shared" numeric,
  	"revision_shared_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "translation_jobs_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer,
  	"cities_id" integer,
  	"members_id" integer,
  	"partners_id" integer,
  	"people_id" integer,
  	"regions_id" integer,
  	"events_id" integer,
  	"initiatives_id" integer,
  	"reports_id" integer,
  	"resources_id" integer,
  	"articles_id" integer,
  	"topics_id" integer,
  	"media_id" integer,
  	"documents_id" integer,
  	"pages_id" integer
  );
  
  CREATE TABLE "translation_reports" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"state" "enum_translation_report_state" DEFAULT 'open' NOT NULL,
  	"reply" varchar,
  	"exact" varchar NOT NULL,
  	"message" varchar,
  	"suggestion" varchar,
  	"locale" "enum_translation_report_locale" NOT NULL,
  	"collection" varchar NOT NULL,
  	"document" varchar NOT NULL,
  	"key" varchar,
  	"text_then" varchar,
  	"url" varchar,
  	"email" varchar,
  	"revision_shared" numeric,
  	"revision_shared_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "translation_review_links_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"by" varchar,
  	"text" varchar,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "translation_review_links" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"collection" varchar NOT NULL,
  	"document" varchar NOT NULL,
  	"locale" "enum_translation_review_link_locale" NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"revoked_at" timestamp(3) with time zone,
  	"made_by" varchar NOT NULL,
  	"suggestions" numeric DEFAULT 0,
  	"revision_shared" numeric,
  	"revision_shared_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhooks_events" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_webhooks_events",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "webhooks_collections" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_webhooks_collections",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "webhooks_languages" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_webhooks_languages",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "webhooks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar NOT NULL,
  	"description" varchar,
  	"active" boolean DEFAULT true,
  	"failing_since" timestamp(3) with time zone,
  	"given_up_at" timestamp(3) with time zone,
  	"secrets" jsonb,
  	"revision_shared" numeric,
  	"revision_shared_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhook_deliveries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"state" "enum_webhook_deliveries_state" NOT NULL,
  	"event" varchar NOT NULL,
  	"webhook_id" integer,
  	"message_id" varchar NOT NULL,
  	"happened_at" timestamp(3) with time zone,
  	"data" jsonb NOT NULL,
  	"attempts" numeric,
  	"outcome" "enum_webhook_deliveries_outcome",
  	"response_status" numeric,
  	"response" varchar,
  	"duration_ms" numeric,
  	"tried_at" timestamp(3) with time zone,
  	"next_try_at" timestamp(3) with time zone,
  	"revision_shared" numeric,
  	"revision_shared_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "translation_targets" DROP CONSTRAINT "translation_targets_structure";
  ALTER TABLE "translation_suggestions" ADD COLUMN "resolution" text;
  ALTER TABLE "users" ADD COLUMN "language" "enum_user_language";
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "translation_jobs_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "translation_reports_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "translation_review_links_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "webhooks_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "webhook_deliveries_id" integer;
  ALTER TABLE "translation_comments" ADD CONSTRAINT "translation_comments_unit_id_translation_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."translation_units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translation_comments" ADD CONSTRAINT "translation_comments_thread_id_translation_comments_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."translation_comments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translation_jobs_globals" ADD CONSTRAINT "translation_jobs_globals_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."translation_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translation_jobs" ADD CONSTRAINT "translation_jobs_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translation_jobs_rels" ADD CONSTRAINT "translation_jobs_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."translation_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translation_jobs_rels" ADD CONSTRAINT "translation_jobs_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translation_jobs_rels" ADD CONSTRAINT "translation_jobs_rels_cities_fk" FOREIGN KEY ("cities_id") REFERENCES "public"."cities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translation_jobs_rels" ADD CONSTRAINT "translation_jobs_rels_members_fk" FOREIGN KEY ("members_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translation_jobs_rels" ADD CONSTRAINT "translation_jobs_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translation_jobs_rels" ADD CONSTRAINT "translation_jobs_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translation_jobs_rels" ADD CONSTRAINT "translation_jobs_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translation_jobs_rels" ADD CONSTRAINT "translation_jobs_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translation_jobs_rels" ADD CONSTRAINT "translation_jobs_rels_initiatives_fk" FOREIGN KEY ("initiatives_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translation_jobs_rels" ADD CONSTRAINT "translation_jobs_rels_reports_fk" FOREIGN KEY ("reports_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translation_jobs_rels" ADD CONSTRAINT "translation_jobs_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translation_jobs_rels" ADD CONSTRAINT "translation_jobs_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translation_jobs_rels" ADD CONSTRAINT "translation_jobs_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translation_jobs_rels" ADD CONSTRAINT "translation_jobs_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translation_jobs_rels" ADD CONSTRAINT "translation_jobs_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translation_jobs_rels" ADD CONSTRAINT "translation_jobs_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translation_review_links_notes" ADD CONSTRAINT "translation_review_links_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."translation_review_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhooks_events" ADD CONSTRAINT "webhooks_events_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhooks_collections" ADD CONSTRAINT "webhooks_collections_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhooks_languages" ADD CONSTRAINT "webhooks_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "translation_comments_unit" ON "translation_comments" USING btree ("unit_id","id");
  CREATE INDEX "translation_comments_answers" ON "translation_comments" USING btree ("thread_id");
  CREATE INDEX "translation_presence_seen" ON "translation_presence" USING btree ("seen_at");
  CREATE UNIQUE INDEX "translation_notices_unread" ON "translation_notices" USING btree ("recipient_id","kind","subject") WHERE read_at is null;
  CREATE INDEX "translation_notices_recipient" ON "translation_notices" USING btree ("recipient_id","at");
  CREATE INDEX "translation_notices_document" ON "translation_notices" USING btree ("collection","document");
  CREATE UNIQUE INDEX "search_entries_place" ON "search_entries" USING btree ("place","locale");
  CREATE INDEX "search_entries_stems" ON "search_entries" USING gin ("stems");
  CREATE INDEX "search_entries_words" ON "search_entries" USING gin ("words");
  CREATE INDEX "search_entries_related" ON "search_entries" USING gin ("related");
  CREATE INDEX "search_words_word" ON "search_words" USING btree ("word","locale");
  CREATE INDEX "search_words_trigrams" ON "search_words" USING gin ("trigrams");
  CREATE INDEX "translation_jobs_globals_order_idx" ON "translation_jobs_globals" USING btree ("order");
  CREATE INDEX "translation_jobs_globals_parent_idx" ON "translation_jobs_globals" USING btree ("parent_id");
  CREATE INDEX "translation_jobs_created_by_idx" ON "translation_jobs" USING btree ("created_by_id");
  CREATE INDEX "translation_jobs_updated_at_idx" ON "translation_jobs" USING btree ("updated_at");
  CREATE INDEX "translation_jobs_created_at_idx" ON "translation_jobs" USING btree ("created_at");
  CREATE INDEX "translation_jobs_rels_order_idx" ON "translation_jobs_rels" USING btree ("order");
  CREATE INDEX "translation_jobs_rels_parent_idx" ON "translation_jobs_rels" USING btree ("parent_id");
  CREATE INDEX "translation_jobs_rels_path_idx" ON "translation_jobs_rels" USING btree ("path");
  CREATE INDEX "translation_jobs_rels_users_id_idx" ON "translation_jobs_rels" USING btree ("users_id");
  CREATE INDEX "translation_jobs_rels_cities_id_idx" ON "translation_jobs_rels" USING btree ("cities_id");
  CREATE INDEX "translation_jobs_rels_members_id_idx" ON "translation_jobs_rels" USING btree ("members_id");
  CREATE INDEX "translation_jobs_rels_partners_id_idx" ON "translation_jobs_rels" USING btree ("partners_id");
  CREATE INDEX "translation_jobs_rels_people_id_idx" ON "translation_jobs_rels" USING btree ("people_id");
  CREATE INDEX "translation_jobs_rels_regions_id_idx" ON "translation_jobs_rels" USING btree ("regions_id");
  CREATE INDEX "translation_jobs_rels_events_id_idx" ON "translation_jobs_rels" USING btree ("events_id");
  CREATE INDEX "translation_jobs_rels_initiatives_id_idx" ON "translation_jobs_rels" USING btree ("initiatives_id");
  CREATE INDEX "translation_jobs_rels_reports_id_idx" ON "translation_jobs_rels" USING btree ("reports_id");
  CREATE INDEX "translation_jobs_rels_resources_id_idx" ON "translation_jobs_rels" USING btree ("resources_id");
  CREATE INDEX "translation_jobs_rels_articles_id_idx" ON "translation_jobs_rels" USING btree ("articles_id");
  CREATE INDEX "translation_jobs_rels_topics_id_idx" ON "translation_jobs_rels" USING btree ("topics_id");
  CREATE INDEX "translation_jobs_rels_media_id_idx" ON "translation_jobs_rels" USING btree ("media_id");
  CREATE INDEX "translation_jobs_rels_documents_id_idx" ON "translation_jobs_rels" USING btree ("documents_id");
  CREATE INDEX "translation_jobs_rels_pages_id_idx" ON "translation_jobs_rels" USING btree ("pages_id");
  CREATE INDEX "translation_reports_state_idx" ON "translation_reports" USING btree ("state");
  CREATE INDEX "translation_reports_locale_idx" ON "translation_reports" USING btree ("locale");
  CREATE INDEX "translation_reports_collection_idx" ON "translation_reports" USING btree ("collection");
  CREATE INDEX "translation_reports_document_idx" ON "translation_reports" USING btree ("document");
  CREATE INDEX "translation_reports_updated_at_idx" ON "translation_reports" USING btree ("updated_at");
  CREATE INDEX "translation_reports_created_at_idx" ON "translation_reports" USING btree ("created_at");
  CREATE INDEX "translation_review_links_notes_order_idx" ON "translation_review_links_notes" USING btree ("_order");
  CREATE INDEX "translation_review_links_notes_parent_id_idx" ON "translation_review_links_notes" USING btree ("_parent_id");
  CREATE INDEX "translation_review_links_document_idx" ON "translation_review_links" USING btree ("document");
  CREATE UNIQUE INDEX "translation_review_links_token_hash_idx" ON "translation_review_links" USING btree ("token_hash");
  CREATE INDEX "translation_review_links_updated_at_idx" ON "translation_review_links" USING btree ("updated_at");
  CREATE INDEX "translation_review_links_created_at_idx" ON "translation_review_links" USING btree ("created_at");
  CREATE INDEX "webhooks_events_order_idx" ON "webhooks_events" USING btree ("order");
  CREATE INDEX "webhooks_events_parent_idx" ON "webhooks_events" USING btree ("parent_id");
  CREATE INDEX "webhooks_collections_order_idx" ON "webhooks_collections" USING btree ("order");
  CREATE INDEX "webhooks_collections_parent_idx" ON "webhooks_collections" USING btree ("parent_id");
  CREATE INDEX "webhooks_languages_order_idx" ON "webhooks_languages" USING btree ("order");
  CREATE INDEX "webhooks_languages_parent_idx" ON "webhooks_languages" USING btree ("parent_id");
  CREATE INDEX "webhooks_updated_at_idx" ON "webhooks" USING btree ("updated_at");
  CREATE INDEX "webhooks_created_at_idx" ON "webhooks" USING btree ("created_at");
  CREATE INDEX "webhook_deliveries_state_idx" ON "webhook_deliveries" USING btree ("state");
  CREATE INDEX "webhook_deliveries_webhook_idx" ON "webhook_deliveries" USING btree ("webhook_id");
  CREATE UNIQUE INDEX "webhook_deliveries_message_id_idx" ON "webhook_deliveries" USING btree ("message_id");
  CREATE INDEX "webhook_deliveries_updated_at_idx" ON "webhook_deliveries" USING btree ("updated_at");
  CREATE INDEX "webhook_deliveries_created_at_idx" ON "webhook_deliveries" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_translation_jobs_fk" FOREIGN KEY ("translation_jobs_id") REFERENCES "public"."translation_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_translation_reports_fk" FOREIGN KEY ("translation_reports_id") REFERENCES "public"."translation_reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_translation_review_links_fk" FOREIGN KEY ("translation_review_links_id") REFERENCES "public"."translation_review_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_webhooks_fk" FOREIGN KEY ("webhooks_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_webhook_deliveries_fk" FOREIGN KEY ("webhook_deliveries_id") REFERENCES "public"."webhook_deliveries"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_translation_jobs_id_idx" ON "payload_locked_documents_rels" USING btree ("translation_jobs_id");
  CREATE INDEX "payload_locked_documents_rels_translation_reports_id_idx" ON "payload_locked_documents_rels" USING btree ("translation_reports_id");
  CREATE INDEX "payload_locked_documents_rels_translation_review_links_i_idx" ON "payload_locked_documents_rels" USING btree ("translation_review_links_id");
  CREATE INDEX "payload_locked_documents_rels_webhooks_id_idx" ON "payload_locked_documents_rels" USING btree ("webhooks_id");
  CREATE INDEX "payload_locked_documents_rels_webhook_deliveries_id_idx" ON "payload_locked_documents_rels" USING btree ("webhook_deliveries_id");
  ALTER TABLE "translation_targets" DROP COLUMN "findings";
  ALTER TABLE "translation_targets" DROP COLUMN "structure";
  ALTER TABLE "translation_suggestions" ADD CONSTRAINT "translation_suggestions_resolution" CHECK (resolution in ('taken', 'dismissed') and resolved_by is not null and resolved_at is not null
            or resolution is null and resolved_by is null and resolved_at is null);`)
  await db.execute(sql.raw(TRANSLATION_OFFICE_RULES))
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "translation_comments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translation_presence" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translation_notices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_entries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_words" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translation_jobs_globals" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translation_jobs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translation_jobs_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translation_reports" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translation_review_links_notes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translation_review_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhooks_events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhooks_collections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhooks_languages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhooks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhook_deliveries" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "translation_comments" CASCADE;
  DROP TABLE "translation_presence" CASCADE;
  DROP TABLE "translation_notices" CASCADE;
  DROP TABLE "search_entries" CASCADE;
  DROP TABLE "search_words" CASCADE;
  DROP TABLE "translation_jobs_globals" CASCADE;
  DROP TABLE "translation_jobs" CASCADE;
  DROP TABLE "translation_jobs_rels" CASCADE;
  DROP TABLE "translation_reports" CASCADE;
  DROP TABLE "translation_review_links_notes" CASCADE;
  DROP TABLE "translation_review_links" CASCADE;
  DROP TABLE "webhooks_events" CASCADE;
  DROP TABLE "webhooks_collections" CASCADE;
  DROP TABLE "webhooks_languages" CASCADE;
  DROP TABLE "webhooks" CASCADE;
  DROP TABLE "webhook_deliveries" CASCADE;
  ALTER TABLE "translation_suggestions" DROP CONSTRAINT "translation_suggestions_resolution";
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_translation_jobs_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_translation_reports_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_translation_review_links_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_webhooks_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_webhook_deliveries_fk";
  
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'writeBackTranslation', 'machineTranslation', 'prefillTranslation', 'sendMail', 'schedulePublish');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'writeBackTranslation', 'machineTranslation', 'prefillTranslation', 'sendMail', 'schedulePublish');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP INDEX "payload_locked_documents_rels_translation_jobs_id_idx";
  DROP INDEX "payload_locked_documents_rels_translation_reports_id_idx";
  DROP INDEX "payload_locked_documents_rels_translation_review_links_i_idx";
  DROP INDEX "payload_locked_documents_rels_webhooks_id_idx";
  DROP INDEX "payload_locked_documents_rels_webhook_deliveries_id_idx";
  ALTER TABLE "translation_targets" ADD COLUMN "findings" jsonb DEFAULT '[]'::jsonb NOT NULL;
  ALTER TABLE "translation_targets" ADD COLUMN "structure" text DEFAULT 'follows' NOT NULL;
  ALTER TABLE "translation_suggestions" DROP COLUMN "resolution";
  ALTER TABLE "users" DROP COLUMN "language";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "translation_jobs_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "translation_reports_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "translation_review_links_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "webhooks_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "webhook_deliveries_id";
  ALTER TABLE "translation_targets" ADD CONSTRAINT "translation_targets_structure" CHECK (structure in ('follows', 'adapted'));
  DROP TYPE "public"."enum_user_language";
  DROP TYPE "public"."enum_translation_job_globals";
  DROP TYPE "public"."enum_translation_job_locale";
  DROP TYPE "public"."enum_translation_job_step";
  DROP TYPE "public"."enum_translation_job_priority";
  DROP TYPE "public"."enum_translation_report_state";
  DROP TYPE "public"."enum_translation_report_locale";
  DROP TYPE "public"."enum_translation_review_link_locale";
  DROP TYPE "public"."enum_webhooks_events";
  DROP TYPE "public"."enum_webhooks_collections";
  DROP TYPE "public"."enum_webhooks_languages";
  DROP TYPE "public"."enum_webhook_deliveries_state";
  DROP TYPE "public"."enum_webhook_deliveries_outcome";`)
  await db.execute(sql.raw(NO_TRANSLATION_OFFICE_RULES))
}
