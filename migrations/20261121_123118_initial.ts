import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_cities_kind" AS ENUM('city', 'municipality', 'town', 'borough', 'county', 'province', 'state', 'governorate', 'metropolitan-area');
  CREATE TYPE "public"."enum_cities_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_cities_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__cities_v_version_kind" AS ENUM('city', 'municipality', 'town', 'borough', 'county', 'province', 'state', 'governorate', 'metropolitan-area');
  CREATE TYPE "public"."enum__cities_v_version_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__cities_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__cities_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_members_journey_precision" AS ENUM('day', 'month', 'year');
  CREATE TYPE "public"."enum_member_status" AS ENUM('applied', 'under-review', 'active', 'paused', 'declined', 'former');
  CREATE TYPE "public"."enum_members_joined_precision" AS ENUM('day', 'month', 'year');
  CREATE TYPE "public"."enum_members_committee_seat" AS ENUM('none', 'member', 'co-chair');
  CREATE TYPE "public"."enum_members_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_members_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__members_v_version_journey_precision" AS ENUM('day', 'month', 'year');
  CREATE TYPE "public"."enum__members_v_version_joined_precision" AS ENUM('day', 'month', 'year');
  CREATE TYPE "public"."enum__members_v_version_committee_seat" AS ENUM('none', 'member', 'co-chair');
  CREATE TYPE "public"."enum__members_v_version_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__members_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__members_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_partners_relations" AS ENUM('host', 'donor', 'strategic-partner', 'programme-partner', 'knowledge-partner');
  CREATE TYPE "public"."enum_partners_social_links_platform" AS ENUM('facebook', 'instagram', 'linkedin', 'x', 'youtube', 'bluesky', 'mastodon', 'website');
  CREATE TYPE "public"."enum_partners_agreements_kind" AS ENUM('memorandum', 'partnership', 'grant');
  CREATE TYPE "public"."enum_partners_kind" AS ENUM('national-government', 'state-provincial-government', 'intergovernmental', 'local-government-association', 'city-network', 'civil-society', 'academia', 'foundation', 'private-sector', 'faith', 'media');
  CREATE TYPE "public"."enum_partners_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_partners_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__partners_v_version_relations" AS ENUM('host', 'donor', 'strategic-partner', 'programme-partner', 'knowledge-partner');
  CREATE TYPE "public"."enum__partners_v_version_social_links_platform" AS ENUM('facebook', 'instagram', 'linkedin', 'x', 'youtube', 'bluesky', 'mastodon', 'website');
  CREATE TYPE "public"."enum__partners_v_version_agreements_kind" AS ENUM('memorandum', 'partnership', 'grant');
  CREATE TYPE "public"."enum__partners_v_version_kind" AS ENUM('national-government', 'state-provincial-government', 'intergovernmental', 'local-government-association', 'city-network', 'civil-society', 'academia', 'foundation', 'private-sector', 'faith', 'media');
  CREATE TYPE "public"."enum__partners_v_version_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__partners_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__partners_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_people_groups" AS ENUM('team', 'management', 'expert-pool', 'speaker', 'author');
  CREATE TYPE "public"."enum_people_links_platform" AS ENUM('facebook', 'instagram', 'linkedin', 'x', 'youtube', 'bluesky', 'mastodon', 'website');
  CREATE TYPE "public"."enum_people_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_people_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__people_v_version_groups" AS ENUM('team', 'management', 'expert-pool', 'speaker', 'author');
  CREATE TYPE "public"."enum__people_v_version_links_platform" AS ENUM('facebook', 'instagram', 'linkedin', 'x', 'youtube', 'bluesky', 'mastodon', 'website');
  CREATE TYPE "public"."enum__people_v_version_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__people_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__people_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_regions_hub_launched_on_precision" AS ENUM('day', 'month', 'year');
  CREATE TYPE "public"."enum_regions_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_regions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__regions_v_version_hub_launched_on_precision" AS ENUM('day', 'month', 'year');
  CREATE TYPE "public"."enum__regions_v_version_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__regions_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__regions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_events_organisers_role" AS ENUM('host', 'co-host', 'organiser', 'co-organiser', 'sponsor', 'funder', 'supporter', 'institutional-partner');
  CREATE TYPE "public"."enum_events_speakers_role" AS ENUM('host', 'chair', 'moderator', 'speaker', 'panellist', 'facilitator');
  CREATE TYPE "public"."enum_events_agenda_speakers_role" AS ENUM('host', 'chair', 'moderator', 'speaker', 'panellist', 'facilitator');
  CREATE TYPE "public"."enum_events_agenda_kind" AS ENUM('session', 'break', 'keynote', 'panel', 'tabletop', 'ceremony');
  CREATE TYPE "public"."enum_events_figures_measure" AS ENUM('participants', 'mayors', 'local-leaders', 'cities', 'countries', 'sessions', 'speakers', 'organisations');
  CREATE TYPE "public"."enum_events_figures_qualifier" AS ENUM('exactly', 'about', 'more-than', 'nearly');
  CREATE TYPE "public"."enum_events_kind" AS ENUM('summit', 'session', 'conference', 'workshop', 'roundtable', 'dialogue', 'webinar', 'exchange', 'training', 'retreat', 'tabletop-exercise', 'launch', 'side-event', 'meeting');
  CREATE TYPE "public"."enum_events_mode" AS ENUM('in-person', 'online', 'hybrid');
  CREATE TYPE "public"."enum_event_status" AS ENUM('planned', 'confirmed', 'postponed', 'cancelled');
  CREATE TYPE "public"."enum_events_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_events_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_version_organisers_role" AS ENUM('host', 'co-host', 'organiser', 'co-organiser', 'sponsor', 'funder', 'supporter', 'institutional-partner');
  CREATE TYPE "public"."enum__events_v_version_speakers_role" AS ENUM('host', 'chair', 'moderator', 'speaker', 'panellist', 'facilitator');
  CREATE TYPE "public"."enum__events_v_version_agenda_speakers_role" AS ENUM('host', 'chair', 'moderator', 'speaker', 'panellist', 'facilitator');
  CREATE TYPE "public"."enum__events_v_version_agenda_kind" AS ENUM('session', 'break', 'keynote', 'panel', 'tabletop', 'ceremony');
  CREATE TYPE "public"."enum__events_v_version_figures_measure" AS ENUM('participants', 'mayors', 'local-leaders', 'cities', 'countries', 'sessions', 'speakers', 'organisations');
  CREATE TYPE "public"."enum__events_v_version_figures_qualifier" AS ENUM('exactly', 'about', 'more-than', 'nearly');
  CREATE TYPE "public"."enum__events_v_version_kind" AS ENUM('summit', 'session', 'conference', 'workshop', 'roundtable', 'dialogue', 'webinar', 'exchange', 'training', 'retreat', 'tabletop-exercise', 'launch', 'side-event', 'meeting');
  CREATE TYPE "public"."enum__events_v_version_mode" AS ENUM('in-person', 'online', 'hybrid');
  CREATE TYPE "public"."enum__events_v_version_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__events_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__events_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_initiatives_partners_role" AS ENUM('host', 'co-host', 'organiser', 'co-organiser', 'sponsor', 'funder', 'supporter', 'institutional-partner');
  CREATE TYPE "public"."enum_initiatives_kind" AS ENUM('dialogue', 'academy', 'youth-programme', 'series', 'fund', 'project');
  CREATE TYPE "public"."enum_initiative_status" AS ENUM('planned', 'active', 'paused', 'completed');
  CREATE TYPE "public"."enum_initiatives_starts_on_precision" AS ENUM('day', 'month', 'year');
  CREATE TYPE "public"."enum_initiatives_ends_on_precision" AS ENUM('day', 'month', 'year');
  CREATE TYPE "public"."enum_initiatives_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_initiatives_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__initiatives_v_version_partners_role" AS ENUM('host', 'co-host', 'organiser', 'co-organiser', 'sponsor', 'funder', 'supporter', 'institutional-partner');
  CREATE TYPE "public"."enum__initiatives_v_version_kind" AS ENUM('dialogue', 'academy', 'youth-programme', 'series', 'fund', 'project');
  CREATE TYPE "public"."enum__initiatives_v_version_starts_on_precision" AS ENUM('day', 'month', 'year');
  CREATE TYPE "public"."enum__initiatives_v_version_ends_on_precision" AS ENUM('day', 'month', 'year');
  CREATE TYPE "public"."enum__initiatives_v_version_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__initiatives_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__initiatives_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_reports_recommendations_audience" AS ENUM('mayors-local-governments', 'city-councils', 'national-governments', 'state-provincial-governments', 'international-organisations', 'civil-society', 'private-sector', 'researchers', 'youth', 'network');
  CREATE TYPE "public"."enum_reports_disclaimer" AS ENUM('none', 'standard');
  CREATE TYPE "public"."enum_reports_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_reports_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__reports_v_version_recommendations_audience" AS ENUM('mayors-local-governments', 'city-councils', 'national-governments', 'state-provincial-governments', 'international-organisations', 'civil-society', 'private-sector', 'researchers', 'youth', 'network');
  CREATE TYPE "public"."enum__reports_v_version_disclaimer" AS ENUM('none', 'standard');
  CREATE TYPE "public"."enum__reports_v_version_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__reports_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__reports_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_resources_audiences" AS ENUM('mayors-local-governments', 'city-councils', 'national-governments', 'state-provincial-governments', 'international-organisations', 'civil-society', 'private-sector', 'researchers', 'youth', 'network');
  CREATE TYPE "public"."enum_resources_partners_role" AS ENUM('publisher', 'co-author', 'funder');
  CREATE TYPE "public"."enum_resources_kind" AS ENUM('guide', 'toolkit', 'policy-brief', 'research-report', 'position-paper', 'case-study', 'city-spotlight', 'impact-story', 'declaration', 'fact-sheet', 'strategy', 'training', 'video');
  CREATE TYPE "public"."enum_resources_declaration_endorsement_qualifier" AS ENUM('exactly', 'about', 'more-than', 'nearly');
  CREATE TYPE "public"."enum_resources_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_resources_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__resources_v_version_audiences" AS ENUM('mayors-local-governments', 'city-councils', 'national-governments', 'state-provincial-governments', 'international-organisations', 'civil-society', 'private-sector', 'researchers', 'youth', 'network');
  CREATE TYPE "public"."enum__resources_v_version_partners_role" AS ENUM('publisher', 'co-author', 'funder');
  CREATE TYPE "public"."enum__resources_v_version_kind" AS ENUM('guide', 'toolkit', 'policy-brief', 'research-report', 'position-paper', 'case-study', 'city-spotlight', 'impact-story', 'declaration', 'fact-sheet', 'strategy', 'training', 'video');
  CREATE TYPE "public"."enum__resources_v_version_declaration_endorsement_qualifier" AS ENUM('exactly', 'about', 'more-than', 'nearly');
  CREATE TYPE "public"."enum__resources_v_version_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__resources_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__resources_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_articles_kind" AS ENUM('news', 'announcement', 'press-release', 'statement', 'newsletter', 'opinion', 'media-coverage', 'vacancy');
  CREATE TYPE "public"."enum_articles_source_translation" AS ENUM('official', 'unofficial');
  CREATE TYPE "public"."enum_articles_vacancy_contract" AS ENUM('permanent', 'fixed-term', 'consultancy', 'internship', 'volunteer');
  CREATE TYPE "public"."enum_articles_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_version_kind" AS ENUM('news', 'announcement', 'press-release', 'statement', 'newsletter', 'opinion', 'media-coverage', 'vacancy');
  CREATE TYPE "public"."enum__articles_v_version_source_translation" AS ENUM('official', 'unofficial');
  CREATE TYPE "public"."enum__articles_v_version_vacancy_contract" AS ENUM('permanent', 'fixed-term', 'consultancy', 'internship', 'volunteer');
  CREATE TYPE "public"."enum__articles_v_version_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__articles_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_topics_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_topics_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__topics_v_version_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__topics_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__topics_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_media_license" AS ENUM('all-rights-reserved', 'with-permission', 'cc-by-4.0', 'cc-by-sa-4.0', 'cc-by-nc-4.0', 'cc0', 'public-domain');
  CREATE TYPE "public"."enum_media_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_media_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__media_v_version_license" AS ENUM('all-rights-reserved', 'with-permission', 'cc-by-4.0', 'cc-by-sa-4.0', 'cc-by-nc-4.0', 'cc0', 'public-domain');
  CREATE TYPE "public"."enum__media_v_version_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__media_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__media_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_documents_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_documents_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__documents_v_version_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__documents_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__documents_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_pages_blocks_cards_collection" AS ENUM('articles', 'events', 'reports', 'resources', 'initiatives', 'cities');
  CREATE TYPE "public"."enum_pages_blocks_people_groups" AS ENUM('team', 'management', 'expert-pool', 'speaker', 'author');
  CREATE TYPE "public"."enum_pages_blocks_partners_relations" AS ENUM('host', 'donor', 'strategic-partner', 'programme-partner', 'knowledge-partner');
  CREATE TYPE "public"."enum_pages_blocks_call_to_action_preset" AS ENUM('membership', 'custom');
  CREATE TYPE "public"."enum_pages_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_blocks_cards_collection" AS ENUM('articles', 'events', 'reports', 'resources', 'initiatives', 'cities');
  CREATE TYPE "public"."enum__pages_v_blocks_people_groups" AS ENUM('team', 'management', 'expert-pool', 'speaker', 'author');
  CREATE TYPE "public"."enum__pages_v_blocks_partners_relations" AS ENUM('host', 'donor', 'strategic-partner', 'programme-partner', 'knowledge-partner');
  CREATE TYPE "public"."enum__pages_v_blocks_call_to_action_preset" AS ENUM('membership', 'custom');
  CREATE TYPE "public"."enum__pages_v_version_source_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__pages_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_redirects_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_redirect_status" AS ENUM('301', '302', '410');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('admin', 'editor', 'translator', 'member');
  CREATE TYPE "public"."enum_users_languages_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'sendMail', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'sendMail', 'schedulePublish');
  CREATE TYPE "public"."enum_site_settings_social_links_platform" AS ENUM('facebook', 'instagram', 'linkedin', 'x', 'youtube', 'bluesky', 'mastodon', 'website');
  CREATE TYPE "public"."enum_site_settings_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__site_settings_v_version_social_links_platform" AS ENUM('facebook', 'instagram', 'linkedin', 'x', 'youtube', 'bluesky', 'mastodon', 'website');
  CREATE TYPE "public"."enum__site_settings_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__site_settings_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_navigation_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__navigation_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar');
  CREATE TYPE "public"."enum__navigation_v_version_status" AS ENUM('draft', 'published');
  CREATE TABLE "rate_limits" (
  	"key" varchar(255) PRIMARY KEY NOT NULL,
  	"points" integer DEFAULT 0 NOT NULL,
  	"expire" bigint
  );
  
  CREATE TABLE "cities" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"display_name" varchar,
  	"kind" "enum_cities_kind" DEFAULT 'city',
  	"country" varchar,
  	"subdivision" varchar,
  	"region_id" integer,
  	"latitude" numeric,
  	"longitude" numeric,
  	"time_zone" varchar,
  	"population" numeric,
  	"population_year" numeric,
  	"website" varchar,
  	"coat_of_arms_id" integer,
  	"cover_id" integer,
  	"seo_image_id" integer,
  	"source_locale" "enum_cities_source_locale" DEFAULT 'en',
  	"legacy_trid" numeric,
  	"revision_shared" numeric,
  	"revision_shared_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "cities_locales" (
  	"slug" varchar,
  	"name" varchar,
  	"summary" varchar,
  	"profile" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"legacy_urls" varchar,
  	"published_slug" varchar,
  	"revision_locale" numeric,
  	"revision_locale_by" varchar,
  	"_status" "enum_cities_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cities_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_cities_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_display_name" varchar,
  	"version_kind" "enum__cities_v_version_kind" DEFAULT 'city',
  	"version_country" varchar,
  	"version_subdivision" varchar,
  	"version_region_id" integer,
  	"version_latitude" numeric,
  	"version_longitude" numeric,
  	"version_time_zone" varchar,
  	"version_population" numeric,
  	"version_population_year" numeric,
  	"version_website" varchar,
  	"version_coat_of_arms_id" integer,
  	"version_cover_id" integer,
  	"version_seo_image_id" integer,
  	"version_source_locale" "enum__cities_v_version_source_locale" DEFAULT 'en',
  	"version_legacy_trid" numeric,
  	"version_revision_shared" numeric,
  	"version_revision_shared_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__cities_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_cities_v_locales" (
  	"version_slug" varchar,
  	"version_name" varchar,
  	"version_summary" varchar,
  	"version_profile" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_legacy_urls" varchar,
  	"version_published_slug" varchar,
  	"version_revision_locale" numeric,
  	"version_revision_locale_by" varchar,
  	"version__status" "enum__cities_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_cities_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "members_journey" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"precision" "enum_members_journey_precision" DEFAULT 'day',
  	"event_id" integer,
  	"image_id" integer
  );
  
  CREATE TABLE "members_journey_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "members" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"city_id" integer,
  	"status" "enum_member_status" DEFAULT 'applied',
  	"applied_at" timestamp(3) with time zone,
  	"joined_on" timestamp(3) with time zone,
  	"joined_precision" "enum_members_joined_precision" DEFAULT 'day',
  	"left_on" timestamp(3) with time zone,
  	"committee_seat" "enum_members_committee_seat" DEFAULT 'none',
  	"committee_since" timestamp(3) with time zone,
  	"committee_until" timestamp(3) with time zone,
  	"contributing" boolean DEFAULT false,
  	"leader_id" integer,
  	"contact_name" varchar,
  	"contact_email" varchar,
  	"contact_phone" varchar,
  	"source_locale" "enum_members_source_locale" DEFAULT 'en',
  	"legacy_trid" numeric,
  	"application_consent_version" varchar,
  	"application_consented_at" timestamp(3) with time zone,
  	"application_language" varchar,
  	"revision_shared" numeric,
  	"revision_shared_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "members_locales" (
  	"statement" varchar,
  	"legacy_urls" varchar,
  	"revision_locale" numeric,
  	"revision_locale_by" varchar,
  	"_status" "enum_members_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_members_v_version_journey" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"precision" "enum__members_v_version_journey_precision" DEFAULT 'day',
  	"event_id" integer,
  	"image_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_members_v_version_journey_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_members_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_city_id" integer,
  	"version_status" "enum_member_status" DEFAULT 'applied',
  	"version_applied_at" timestamp(3) with time zone,
  	"version_joined_on" timestamp(3) with time zone,
  	"version_joined_precision" "enum__members_v_version_joined_precision" DEFAULT 'day',
  	"version_left_on" timestamp(3) with time zone,
  	"version_committee_seat" "enum__members_v_version_committee_seat" DEFAULT 'none',
  	"version_committee_since" timestamp(3) with time zone,
  	"version_committee_until" timestamp(3) with time zone,
  	"version_contributing" boolean DEFAULT false,
  	"version_leader_id" integer,
  	"version_contact_name" varchar,
  	"version_contact_email" varchar,
  	"version_contact_phone" varchar,
  	"version_source_locale" "enum__members_v_version_source_locale" DEFAULT 'en',
  	"version_legacy_trid" numeric,
  	"version_application_consent_version" varchar,
  	"version_application_consented_at" timestamp(3) with time zone,
  	"version_application_language" varchar,
  	"version_revision_shared" numeric,
  	"version_revision_shared_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__members_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_members_v_locales" (
  	"version_statement" varchar,
  	"version_legacy_urls" varchar,
  	"version_revision_locale" numeric,
  	"version_revision_locale_by" varchar,
  	"version__status" "enum__members_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "partners_relations" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_partners_relations",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "partners_social_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"platform" "enum_partners_social_links_platform",
  	"url" varchar
  );
  
  CREATE TABLE "partners_agreements" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_partners_agreements_kind",
  	"signed_on" timestamp(3) with time zone,
  	"ends_on" timestamp(3) with time zone,
  	"document_id" integer
  );
  
  CREATE TABLE "partners" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_partners_kind",
  	"country" varchar,
  	"parent_id" integer,
  	"website" varchar,
  	"logo_id" integer,
  	"order" numeric,
  	"seo_image_id" integer,
  	"source_locale" "enum_partners_source_locale" DEFAULT 'en',
  	"legacy_trid" numeric,
  	"revision_shared" numeric,
  	"revision_shared_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "partners_locales" (
  	"name" varchar,
  	"acronym" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"boilerplate" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"legacy_urls" varchar,
  	"published_slug" varchar,
  	"revision_locale" numeric,
  	"revision_locale_by" varchar,
  	"_status" "enum_partners_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_partners_v_version_relations" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__partners_v_version_relations",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_partners_v_version_social_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"platform" "enum__partners_v_version_social_links_platform",
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_partners_v_version_agreements" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum__partners_v_version_agreements_kind",
  	"signed_on" timestamp(3) with time zone,
  	"ends_on" timestamp(3) with time zone,
  	"document_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_partners_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kind" "enum__partners_v_version_kind",
  	"version_country" varchar,
  	"version_parent_id" integer,
  	"version_website" varchar,
  	"version_logo_id" integer,
  	"version_order" numeric,
  	"version_seo_image_id" integer,
  	"version_source_locale" "enum__partners_v_version_source_locale" DEFAULT 'en',
  	"version_legacy_trid" numeric,
  	"version_revision_shared" numeric,
  	"version_revision_shared_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__partners_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_partners_v_locales" (
  	"version_name" varchar,
  	"version_acronym" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_boilerplate" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_legacy_urls" varchar,
  	"version_published_slug" varchar,
  	"version_revision_locale" numeric,
  	"version_revision_locale_by" varchar,
  	"version__status" "enum__partners_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "people_groups" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_people_groups",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "people_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"platform" "enum_people_links_platform",
  	"url" varchar
  );
  
  CREATE TABLE "people" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"city_id" integer,
  	"partner_id" integer,
  	"photo_id" integer,
  	"email" varchar,
  	"email_public" boolean DEFAULT false,
  	"active" boolean DEFAULT true,
  	"order" numeric,
  	"source_locale" "enum_people_source_locale" DEFAULT 'en',
  	"legacy_trid" numeric,
  	"revision_shared" numeric,
  	"revision_shared_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "people_locales" (
  	"name" varchar,
  	"slug" varchar,
  	"honorific" varchar,
  	"position" varchar,
  	"bio" jsonb,
  	"legacy_urls" varchar,
  	"published_slug" varchar,
  	"revision_locale" numeric,
  	"revision_locale_by" varchar,
  	"_status" "enum_people_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_people_v_version_groups" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__people_v_version_groups",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_people_v_version_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"platform" "enum__people_v_version_links_platform",
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_people_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_city_id" integer,
  	"version_partner_id" integer,
  	"version_photo_id" integer,
  	"version_email" varchar,
  	"version_email_public" boolean DEFAULT false,
  	"version_active" boolean DEFAULT true,
  	"version_order" numeric,
  	"version_source_locale" "enum__people_v_version_source_locale" DEFAULT 'en',
  	"version_legacy_trid" numeric,
  	"version_revision_shared" numeric,
  	"version_revision_shared_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__people_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_people_v_locales" (
  	"version_name" varchar,
  	"version_slug" varchar,
  	"version_honorific" varchar,
  	"version_position" varchar,
  	"version_bio" jsonb,
  	"version_legacy_urls" varchar,
  	"version_published_slug" varchar,
  	"version_revision_locale" numeric,
  	"version_revision_locale_by" varchar,
  	"version__status" "enum__people_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "regions_hub_pillars" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "regions_hub_pillars_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "regions_hub_achievements" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"city_id" integer
  );
  
  CREATE TABLE "regions_hub_achievements_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "regions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar,
  	"hub_active" boolean DEFAULT false,
  	"hub_launched_on" timestamp(3) with time zone,
  	"hub_launched_on_precision" "enum_regions_hub_launched_on_precision" DEFAULT 'day',
  	"hub_email" varchar,
  	"source_locale" "enum_regions_source_locale" DEFAULT 'en',
  	"legacy_trid" numeric,
  	"revision_shared" numeric,
  	"revision_shared_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "regions_locales" (
  	"name" varchar,
  	"slug" varchar,
  	"hub_title" varchar,
  	"hub_introduction" jsonb,
  	"hub_needs" jsonb,
  	"legacy_urls" varchar,
  	"published_slug" varchar,
  	"revision_locale" numeric,
  	"revision_locale_by" varchar,
  	"_status" "enum_regions_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "regions_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "regions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" integer
  );
  
  CREATE TABLE "_regions_v_version_hub_pillars" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_regions_v_version_hub_pillars_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_regions_v_version_hub_achievements" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"city_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_regions_v_version_hub_achievements_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_regions_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_code" varchar,
  	"version_hub_active" boolean DEFAULT false,
  	"version_hub_launched_on" timestamp(3) with time zone,
  	"version_hub_launched_on_precision" "enum__regions_v_version_hub_launched_on_precision" DEFAULT 'day',
  	"version_hub_email" varchar,
  	"version_source_locale" "enum__regions_v_version_source_locale" DEFAULT 'en',
  	"version_legacy_trid" numeric,
  	"version_revision_shared" numeric,
  	"version_revision_shared_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__regions_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_regions_v_locales" (
  	"version_name" varchar,
  	"version_slug" varchar,
  	"version_hub_title" varchar,
  	"version_hub_introduction" jsonb,
  	"version_hub_needs" jsonb,
  	"version_legacy_urls" varchar,
  	"version_published_slug" varchar,
  	"version_revision_locale" numeric,
  	"version_revision_locale_by" varchar,
  	"version__status" "enum__regions_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_regions_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_regions_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" integer
  );
  
  CREATE TABLE "events_organisers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "enum_events_organisers_role"
  );
  
  CREATE TABLE "events_speakers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"person_id" integer,
  	"role" "enum_events_speakers_role",
  	"confirmed" boolean DEFAULT true
  );
  
  CREATE TABLE "events_speakers_locales" (
  	"position_at_the_time" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "events_agenda_speakers" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"person_id" integer,
  	"role" "enum_events_agenda_speakers_role",
  	"confirmed" boolean DEFAULT true
  );
  
  CREATE TABLE "events_agenda_speakers_locales" (
  	"position_at_the_time" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "events_agenda" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"kind" "enum_events_agenda_kind" DEFAULT 'session',
  	"livestreamed" boolean DEFAULT false
  );
  
  CREATE TABLE "events_agenda_locales" (
  	"title" varchar,
  	"description" varchar,
  	"room" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "events_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"measure" "enum_events_figures_measure",
  	"value" numeric,
  	"qualifier" "enum_events_figures_qualifier" DEFAULT 'exactly'
  );
  
  CREATE TABLE "events_recordings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"language" varchar,
  	"duration" varchar
  );
  
  CREATE TABLE "events_recordings_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_events_kind",
  	"mode" "enum_events_mode" DEFAULT 'in-person',
  	"status" "enum_event_status" DEFAULT 'planned',
  	"parent_id" integer,
  	"initiative_id" integer,
  	"series_number" numeric,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"all_day" boolean DEFAULT false,
  	"time_zone" varchar,
  	"city_id" integer,
  	"region_id" integer,
  	"registration_url" varchar,
  	"registration_opens_at" timestamp(3) with time zone,
  	"registration_closes_at" timestamp(3) with time zone,
  	"registration_capacity" numeric,
  	"registration_invitation_only" boolean DEFAULT false,
  	"livestream_url" varchar,
  	"seo_image_id" integer,
  	"source_locale" "enum_events_source_locale" DEFAULT 'en',
  	"legacy_trid" numeric,
  	"revision_shared" numeric,
  	"revision_shared_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "events_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"venue" varchar,
  	"address" varchar,
  	"registration_note" varchar,
  	"livestream_note" varchar,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"legacy_urls" varchar,
  	"published_slug" varchar,
  	"revision_locale" numeric,
  	"revision_locale_by" varchar,
  	"_status" "enum_events_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "events_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "events_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer,
  	"partners_id" integer,
  	"cities_id" integer,
  	"media_id" integer,
  	"documents_id" integer
  );
  
  CREATE TABLE "_events_v_version_organisers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"role" "enum__events_v_version_organisers_role",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_speakers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"person_id" integer,
  	"role" "enum__events_v_version_speakers_role",
  	"confirmed" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_speakers_locales" (
  	"position_at_the_time" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_events_v_version_agenda_speakers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"person_id" integer,
  	"role" "enum__events_v_version_agenda_speakers_role",
  	"confirmed" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_agenda_speakers_locales" (
  	"position_at_the_time" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_events_v_version_agenda" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"kind" "enum__events_v_version_agenda_kind" DEFAULT 'session',
  	"livestreamed" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_agenda_locales" (
  	"title" varchar,
  	"description" varchar,
  	"room" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_events_v_version_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"measure" "enum__events_v_version_figures_measure",
  	"value" numeric,
  	"qualifier" "enum__events_v_version_figures_qualifier" DEFAULT 'exactly',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_recordings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"language" varchar,
  	"duration" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_recordings_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_events_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kind" "enum__events_v_version_kind",
  	"version_mode" "enum__events_v_version_mode" DEFAULT 'in-person',
  	"version_status" "enum_event_status" DEFAULT 'planned',
  	"version_parent_id" integer,
  	"version_initiative_id" integer,
  	"version_series_number" numeric,
  	"version_starts_at" timestamp(3) with time zone,
  	"version_ends_at" timestamp(3) with time zone,
  	"version_all_day" boolean DEFAULT false,
  	"version_time_zone" varchar,
  	"version_city_id" integer,
  	"version_region_id" integer,
  	"version_registration_url" varchar,
  	"version_registration_opens_at" timestamp(3) with time zone,
  	"version_registration_closes_at" timestamp(3) with time zone,
  	"version_registration_capacity" numeric,
  	"version_registration_invitation_only" boolean DEFAULT false,
  	"version_livestream_url" varchar,
  	"version_seo_image_id" integer,
  	"version_source_locale" "enum__events_v_version_source_locale" DEFAULT 'en',
  	"version_legacy_trid" numeric,
  	"version_revision_shared" numeric,
  	"version_revision_shared_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__events_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_events_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_venue" varchar,
  	"version_address" varchar,
  	"version_registration_note" varchar,
  	"version_livestream_note" varchar,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_legacy_urls" varchar,
  	"version_published_slug" varchar,
  	"version_revision_locale" numeric,
  	"version_revision_locale_by" varchar,
  	"version__status" "enum__events_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_events_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_events_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer,
  	"partners_id" integer,
  	"cities_id" integer,
  	"media_id" integer,
  	"documents_id" integer
  );
  
  CREATE TABLE "initiatives_objectives" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "initiatives_objectives_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "initiatives_partners" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"partner_id" integer,
  	"role" "enum_initiatives_partners_role"
  );
  
  CREATE TABLE "initiatives_cohorts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"starts_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "initiatives_cohorts_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "initiatives" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_initiatives_kind",
  	"status" "enum_initiative_status" DEFAULT 'active',
  	"starts_on" timestamp(3) with time zone,
  	"starts_on_precision" "enum_initiatives_starts_on_precision" DEFAULT 'day',
  	"ends_on" timestamp(3) with time zone,
  	"ends_on_precision" "enum_initiatives_ends_on_precision" DEFAULT 'day',
  	"cover_id" integer,
  	"source_locale" "enum_initiatives_source_locale" DEFAULT 'en',
  	"legacy_trid" numeric,
  	"revision_shared" numeric,
  	"revision_shared_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "initiatives_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"legacy_urls" varchar,
  	"published_slug" varchar,
  	"revision_locale" numeric,
  	"revision_locale_by" varchar,
  	"_status" "enum_initiatives_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "initiatives_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"regions_id" integer,
  	"topics_id" integer,
  	"cities_id" integer
  );
  
  CREATE TABLE "_initiatives_v_version_objectives" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_initiatives_v_version_objectives_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_initiatives_v_version_partners" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"partner_id" integer,
  	"role" "enum__initiatives_v_version_partners_role",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_initiatives_v_version_cohorts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"starts_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_initiatives_v_version_cohorts_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_initiatives_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kind" "enum__initiatives_v_version_kind",
  	"version_status" "enum_initiative_status" DEFAULT 'active',
  	"version_starts_on" timestamp(3) with time zone,
  	"version_starts_on_precision" "enum__initiatives_v_version_starts_on_precision" DEFAULT 'day',
  	"version_ends_on" timestamp(3) with time zone,
  	"version_ends_on_precision" "enum__initiatives_v_version_ends_on_precision" DEFAULT 'day',
  	"version_cover_id" integer,
  	"version_source_locale" "enum__initiatives_v_version_source_locale" DEFAULT 'en',
  	"version_legacy_trid" numeric,
  	"version_revision_shared" numeric,
  	"version_revision_shared_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__initiatives_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_initiatives_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_legacy_urls" varchar,
  	"version_published_slug" varchar,
  	"version_revision_locale" numeric,
  	"version_revision_locale_by" varchar,
  	"version__status" "enum__initiatives_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_initiatives_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"regions_id" integer,
  	"topics_id" integer,
  	"cities_id" integer
  );
  
  CREATE TABLE "reports_key_findings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "reports_key_findings_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "reports_recommendations_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "reports_recommendations_items_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "reports_recommendations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"audience" "enum_reports_recommendations_audience"
  );
  
  CREATE TABLE "reports_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"document_id" integer
  );
  
  CREATE TABLE "reports_files_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "reports" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"published_at" timestamp(3) with time zone,
  	"event_id" integer,
  	"chatham_house" boolean DEFAULT false,
  	"cover_id" integer,
  	"disclaimer" "enum_reports_disclaimer" DEFAULT 'none',
  	"seo_image_id" integer,
  	"source_locale" "enum_reports_source_locale" DEFAULT 'en',
  	"legacy_trid" numeric,
  	"revision_shared" numeric,
  	"revision_shared_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "reports_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"next_steps" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"legacy_urls" varchar,
  	"published_slug" varchar,
  	"revision_locale" numeric,
  	"revision_locale_by" varchar,
  	"_status" "enum_reports_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "reports_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"cities_id" integer,
  	"partners_id" integer,
  	"people_id" integer,
  	"events_id" integer
  );
  
  CREATE TABLE "_reports_v_version_key_findings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_reports_v_version_key_findings_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_reports_v_version_recommendations_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_reports_v_version_recommendations_items_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_reports_v_version_recommendations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"audience" "enum__reports_v_version_recommendations_audience",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_reports_v_version_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"document_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_reports_v_version_files_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_reports_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_published_at" timestamp(3) with time zone,
  	"version_event_id" integer,
  	"version_chatham_house" boolean DEFAULT false,
  	"version_cover_id" integer,
  	"version_disclaimer" "enum__reports_v_version_disclaimer" DEFAULT 'none',
  	"version_seo_image_id" integer,
  	"version_source_locale" "enum__reports_v_version_source_locale" DEFAULT 'en',
  	"version_legacy_trid" numeric,
  	"version_revision_shared" numeric,
  	"version_revision_shared_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__reports_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_reports_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_next_steps" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_legacy_urls" varchar,
  	"version_published_slug" varchar,
  	"version_revision_locale" numeric,
  	"version_revision_locale_by" varchar,
  	"version__status" "enum__reports_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_reports_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"cities_id" integer,
  	"partners_id" integer,
  	"people_id" integer,
  	"events_id" integer
  );
  
  CREATE TABLE "resources_chapters" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "resources_chapters_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "resources_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_resources_audiences",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "resources_partners" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"partner_id" integer,
  	"role" "enum_resources_partners_role"
  );
  
  CREATE TABLE "resources_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"document_id" integer
  );
  
  CREATE TABLE "resources_files_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "resources_declaration_commitments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "resources_declaration_commitments_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "resources" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_resources_kind",
  	"published_at" timestamp(3) with time zone,
  	"revised_at" timestamp(3) with time zone,
  	"initiative_id" integer,
  	"external_url" varchar,
  	"supersedes_id" integer,
  	"declaration_adopted_at_id" integer,
  	"declaration_adopted_on" timestamp(3) with time zone,
  	"declaration_open" boolean DEFAULT false,
  	"declaration_endorsement_count" numeric,
  	"declaration_endorsement_qualifier" "enum_resources_declaration_endorsement_qualifier",
  	"cover_id" integer,
  	"seo_image_id" integer,
  	"source_locale" "enum_resources_source_locale" DEFAULT 'en',
  	"legacy_trid" numeric,
  	"revision_shared" numeric,
  	"revision_shared_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "resources_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"legacy_urls" varchar,
  	"published_slug" varchar,
  	"revision_locale" numeric,
  	"revision_locale_by" varchar,
  	"_status" "enum_resources_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "resources_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer,
  	"regions_id" integer,
  	"cities_id" integer,
  	"people_id" integer
  );
  
  CREATE TABLE "_resources_v_version_chapters" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_resources_v_version_chapters_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_resources_v_version_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__resources_v_version_audiences",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_resources_v_version_partners" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"partner_id" integer,
  	"role" "enum__resources_v_version_partners_role",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_resources_v_version_files" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"document_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_resources_v_version_files_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_resources_v_version_declaration_commitments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_resources_v_version_declaration_commitments_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_resources_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kind" "enum__resources_v_version_kind",
  	"version_published_at" timestamp(3) with time zone,
  	"version_revised_at" timestamp(3) with time zone,
  	"version_initiative_id" integer,
  	"version_external_url" varchar,
  	"version_supersedes_id" integer,
  	"version_declaration_adopted_at_id" integer,
  	"version_declaration_adopted_on" timestamp(3) with time zone,
  	"version_declaration_open" boolean DEFAULT false,
  	"version_declaration_endorsement_count" numeric,
  	"version_declaration_endorsement_qualifier" "enum__resources_v_version_declaration_endorsement_qualifier",
  	"version_cover_id" integer,
  	"version_seo_image_id" integer,
  	"version_source_locale" "enum__resources_v_version_source_locale" DEFAULT 'en',
  	"version_legacy_trid" numeric,
  	"version_revision_shared" numeric,
  	"version_revision_shared_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__resources_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_resources_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_legacy_urls" varchar,
  	"version_published_slug" varchar,
  	"version_revision_locale" numeric,
  	"version_revision_locale_by" varchar,
  	"version__status" "enum__resources_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_resources_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" integer,
  	"regions_id" integer,
  	"cities_id" integer,
  	"people_id" integer
  );
  
  CREATE TABLE "articles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_articles_kind",
  	"published_at" timestamp(3) with time zone,
  	"revised_at" timestamp(3) with time zone,
  	"cover_id" integer,
  	"initiative_id" integer,
  	"source_publication" varchar,
  	"source_author" varchar,
  	"source_url" varchar,
  	"source_language" varchar,
  	"source_translation" "enum_articles_source_translation",
  	"vacancy_deadline" timestamp(3) with time zone,
  	"vacancy_contract" "enum_articles_vacancy_contract",
  	"seo_image_id" integer,
  	"source_locale" "enum_articles_source_locale" DEFAULT 'en',
  	"legacy_trid" numeric,
  	"revision_shared" numeric,
  	"revision_shared_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "articles_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"dateline" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"vacancy_location" varchar,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"legacy_urls" varchar,
  	"published_slug" varchar,
  	"revision_locale" numeric,
  	"revision_locale_by" varchar,
  	"_status" "enum_articles_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "articles_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" integer,
  	"topics_id" integer,
  	"regions_id" integer,
  	"cities_id" integer,
  	"partners_id" integer,
  	"events_id" integer,
  	"resources_id" integer
  );
  
  CREATE TABLE "_articles_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kind" "enum__articles_v_version_kind",
  	"version_published_at" timestamp(3) with time zone,
  	"version_revised_at" timestamp(3) with time zone,
  	"version_cover_id" integer,
  	"version_initiative_id" integer,
  	"version_source_publication" varchar,
  	"version_source_author" varchar,
  	"version_source_url" varchar,
  	"version_source_language" varchar,
  	"version_source_translation" "enum__articles_v_version_source_translation",
  	"version_vacancy_deadline" timestamp(3) with time zone,
  	"version_vacancy_contract" "enum__articles_v_version_vacancy_contract",
  	"version_seo_image_id" integer,
  	"version_source_locale" "enum__articles_v_version_source_locale" DEFAULT 'en',
  	"version_legacy_trid" numeric,
  	"version_revision_shared" numeric,
  	"version_revision_shared_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__articles_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_articles_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_dateline" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_vacancy_location" varchar,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_legacy_urls" varchar,
  	"version_published_slug" varchar,
  	"version_revision_locale" numeric,
  	"version_revision_locale_by" varchar,
  	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_articles_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" integer,
  	"topics_id" integer,
  	"regions_id" integer,
  	"cities_id" integer,
  	"partners_id" integer,
  	"events_id" integer,
  	"resources_id" integer
  );
  
  CREATE TABLE "topics" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"source_locale" "enum_topics_source_locale" DEFAULT 'en',
  	"legacy_trid" numeric,
  	"revision_shared" numeric,
  	"revision_shared_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "topics_locales" (
  	"name" varchar,
  	"slug" varchar,
  	"description" varchar,
  	"legacy_urls" varchar,
  	"published_slug" varchar,
  	"revision_locale" numeric,
  	"revision_locale_by" varchar,
  	"_status" "enum_topics_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_topics_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_parent_id" integer,
  	"version_source_locale" "enum__topics_v_version_source_locale" DEFAULT 'en',
  	"version_legacy_trid" numeric,
  	"version_revision_shared" numeric,
  	"version_revision_shared_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__topics_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_topics_v_locales" (
  	"version_name" varchar,
  	"version_slug" varchar,
  	"version_description" varchar,
  	"version_legacy_urls" varchar,
  	"version_published_slug" varchar,
  	"version_revision_locale" numeric,
  	"version_revision_locale_by" varchar,
  	"version__status" "enum__topics_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"decorative" boolean DEFAULT false,
  	"credit" varchar,
  	"license" "enum_media_license",
  	"thumbhash" varchar,
  	"source_locale" "enum_media_source_locale" DEFAULT 'en',
  	"legacy_trid" numeric,
  	"revision_shared" numeric,
  	"revision_shared_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_thumbnail_url" varchar,
  	"sizes_thumbnail_width" numeric,
  	"sizes_thumbnail_height" numeric,
  	"sizes_thumbnail_mime_type" varchar,
  	"sizes_thumbnail_filesize" numeric,
  	"sizes_thumbnail_filename" varchar,
  	"sizes_thumbnail_avif_url" varchar,
  	"sizes_thumbnail_avif_width" numeric,
  	"sizes_thumbnail_avif_height" numeric,
  	"sizes_thumbnail_avif_mime_type" varchar,
  	"sizes_thumbnail_avif_filesize" numeric,
  	"sizes_thumbnail_avif_filename" varchar,
  	"sizes_card_url" varchar,
  	"sizes_card_width" numeric,
  	"sizes_card_height" numeric,
  	"sizes_card_mime_type" varchar,
  	"sizes_card_filesize" numeric,
  	"sizes_card_filename" varchar,
  	"sizes_card_avif_url" varchar,
  	"sizes_card_avif_width" numeric,
  	"sizes_card_avif_height" numeric,
  	"sizes_card_avif_mime_type" varchar,
  	"sizes_card_avif_filesize" numeric,
  	"sizes_card_avif_filename" varchar,
  	"sizes_hero_url" varchar,
  	"sizes_hero_width" numeric,
  	"sizes_hero_height" numeric,
  	"sizes_hero_mime_type" varchar,
  	"sizes_hero_filesize" numeric,
  	"sizes_hero_filename" varchar,
  	"sizes_hero_avif_url" varchar,
  	"sizes_hero_avif_width" numeric,
  	"sizes_hero_avif_height" numeric,
  	"sizes_hero_avif_mime_type" varchar,
  	"sizes_hero_avif_filesize" numeric,
  	"sizes_hero_avif_filename" varchar,
  	"sizes_og_url" varchar,
  	"sizes_og_width" numeric,
  	"sizes_og_height" numeric,
  	"sizes_og_mime_type" varchar,
  	"sizes_og_filesize" numeric,
  	"sizes_og_filename" varchar,
  	"sizes_og_avif_url" varchar,
  	"sizes_og_avif_width" numeric,
  	"sizes_og_avif_height" numeric,
  	"sizes_og_avif_mime_type" varchar,
  	"sizes_og_avif_filesize" numeric,
  	"sizes_og_avif_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"caption" varchar,
  	"legacy_urls" varchar,
  	"revision_locale" numeric,
  	"revision_locale_by" varchar,
  	"_status" "enum_media_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_media_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_decorative" boolean DEFAULT false,
  	"version_credit" varchar,
  	"version_license" "enum__media_v_version_license",
  	"version_thumbhash" varchar,
  	"version_source_locale" "enum__media_v_version_source_locale" DEFAULT 'en',
  	"version_legacy_trid" numeric,
  	"version_revision_shared" numeric,
  	"version_revision_shared_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version_url" varchar,
  	"version_thumbnail_u_r_l" varchar,
  	"version_filename" varchar,
  	"version_mime_type" varchar,
  	"version_filesize" numeric,
  	"version_width" numeric,
  	"version_height" numeric,
  	"version_focal_x" numeric,
  	"version_focal_y" numeric,
  	"version_sizes_thumbnail_url" varchar,
  	"version_sizes_thumbnail_width" numeric,
  	"version_sizes_thumbnail_height" numeric,
  	"version_sizes_thumbnail_mime_type" varchar,
  	"version_sizes_thumbnail_filesize" numeric,
  	"version_sizes_thumbnail_filename" varchar,
  	"version_sizes_thumbnail_avif_url" varchar,
  	"version_sizes_thumbnail_avif_width" numeric,
  	"version_sizes_thumbnail_avif_height" numeric,
  	"version_sizes_thumbnail_avif_mime_type" varchar,
  	"version_sizes_thumbnail_avif_filesize" numeric,
  	"version_sizes_thumbnail_avif_filename" varchar,
  	"version_sizes_card_url" varchar,
  	"version_sizes_card_width" numeric,
  	"version_sizes_card_height" numeric,
  	"version_sizes_card_mime_type" varchar,
  	"version_sizes_card_filesize" numeric,
  	"version_sizes_card_filename" varchar,
  	"version_sizes_card_avif_url" varchar,
  	"version_sizes_card_avif_width" numeric,
  	"version_sizes_card_avif_height" numeric,
  	"version_sizes_card_avif_mime_type" varchar,
  	"version_sizes_card_avif_filesize" numeric,
  	"version_sizes_card_avif_filename" varchar,
  	"version_sizes_hero_url" varchar,
  	"version_sizes_hero_width" numeric,
  	"version_sizes_hero_height" numeric,
  	"version_sizes_hero_mime_type" varchar,
  	"version_sizes_hero_filesize" numeric,
  	"version_sizes_hero_filename" varchar,
  	"version_sizes_hero_avif_url" varchar,
  	"version_sizes_hero_avif_width" numeric,
  	"version_sizes_hero_avif_height" numeric,
  	"version_sizes_hero_avif_mime_type" varchar,
  	"version_sizes_hero_avif_filesize" numeric,
  	"version_sizes_hero_avif_filename" varchar,
  	"version_sizes_og_url" varchar,
  	"version_sizes_og_width" numeric,
  	"version_sizes_og_height" numeric,
  	"version_sizes_og_mime_type" varchar,
  	"version_sizes_og_filesize" numeric,
  	"version_sizes_og_filename" varchar,
  	"version_sizes_og_avif_url" varchar,
  	"version_sizes_og_avif_width" numeric,
  	"version_sizes_og_avif_height" numeric,
  	"version_sizes_og_avif_mime_type" varchar,
  	"version_sizes_og_avif_filesize" numeric,
  	"version_sizes_og_avif_filename" varchar,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__media_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_media_v_locales" (
  	"version_alt" varchar,
  	"version_caption" varchar,
  	"version_legacy_urls" varchar,
  	"version_revision_locale" numeric,
  	"version_revision_locale_by" varchar,
  	"version__status" "enum__media_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"language" varchar,
  	"pages" numeric,
  	"accessible" boolean DEFAULT false,
  	"source_locale" "enum_documents_source_locale" DEFAULT 'en',
  	"legacy_trid" numeric,
  	"revision_shared" numeric,
  	"revision_shared_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "documents_locales" (
  	"title" varchar,
  	"edition" varchar,
  	"legacy_urls" varchar,
  	"revision_locale" numeric,
  	"revision_locale_by" varchar,
  	"_status" "enum_documents_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_documents_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_language" varchar,
  	"version_pages" numeric,
  	"version_accessible" boolean DEFAULT false,
  	"version_source_locale" "enum__documents_v_version_source_locale" DEFAULT 'en',
  	"version_legacy_trid" numeric,
  	"version_revision_shared" numeric,
  	"version_revision_shared_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version_url" varchar,
  	"version_thumbnail_u_r_l" varchar,
  	"version_filename" varchar,
  	"version_mime_type" varchar,
  	"version_filesize" numeric,
  	"version_width" numeric,
  	"version_height" numeric,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__documents_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_documents_v_locales" (
  	"version_title" varchar,
  	"version_edition" varchar,
  	"version_legacy_urls" varchar,
  	"version_revision_locale" numeric,
  	"version_revision_locale_by" varchar,
  	"version__status" "enum__documents_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "pages_blocks_hero" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"image_id" integer,
  	"link_url" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_hero_locales" (
  	"heading" varchar,
  	"text" varchar,
  	"link_label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_text_locales" (
  	"heading" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_cards" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"collection" "enum_pages_blocks_cards_collection",
  	"filters_initiative_id" integer,
  	"filters_upcoming" boolean DEFAULT false,
  	"limit" numeric DEFAULT 6,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_cards_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_people_groups" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_pages_blocks_people_groups",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "pages_blocks_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"region_id" integer,
  	"limit" numeric DEFAULT 6,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_people_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_partners_relations" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_pages_blocks_partners_relations",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "pages_blocks_partners" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"limit" numeric DEFAULT 6,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_partners_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_faq_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "pages_blocks_faq_items_locales" (
  	"question" varchar,
  	"answer" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_faq" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_faq_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_map" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"region_id" integer,
  	"members_only" boolean DEFAULT true,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_map_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages_blocks_call_to_action" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"preset" "enum_pages_blocks_call_to_action_preset",
  	"link_url" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_call_to_action_locales" (
  	"title" varchar,
  	"text" varchar,
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "pages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"seo_image_id" integer,
  	"source_locale" "enum_pages_source_locale" DEFAULT 'en',
  	"legacy_trid" numeric,
  	"revision_shared" numeric,
  	"revision_shared_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "pages_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"legacy_urls" varchar,
  	"published_slug" varchar,
  	"revision_locale" numeric,
  	"revision_locale_by" varchar,
  	"_status" "enum_pages_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "pages_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" integer,
  	"cities_id" integer,
  	"events_id" integer,
  	"initiatives_id" integer,
  	"pages_id" integer,
  	"partners_id" integer,
  	"people_id" integer,
  	"regions_id" integer,
  	"reports_id" integer,
  	"resources_id" integer,
  	"topics_id" integer,
  	"documents_id" integer
  );
  
  CREATE TABLE "_pages_v_blocks_hero" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"image_id" integer,
  	"link_url" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_hero_locales" (
  	"heading" varchar,
  	"text" varchar,
  	"link_label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_text_locales" (
  	"heading" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_cards" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"collection" "enum__pages_v_blocks_cards_collection",
  	"filters_initiative_id" integer,
  	"filters_upcoming" boolean DEFAULT false,
  	"limit" numeric DEFAULT 6,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_cards_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_people_groups" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__pages_v_blocks_people_groups",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_people" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"region_id" integer,
  	"limit" numeric DEFAULT 6,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_people_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_partners_relations" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__pages_v_blocks_partners_relations",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_partners" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"limit" numeric DEFAULT 6,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_partners_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_faq_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_faq_items_locales" (
  	"question" varchar,
  	"answer" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_faq" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_faq_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_map" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"region_id" integer,
  	"members_only" boolean DEFAULT true,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_map_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_call_to_action" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"preset" "enum__pages_v_blocks_call_to_action_preset",
  	"link_url" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_call_to_action_locales" (
  	"title" varchar,
  	"text" varchar,
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_pages_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_parent_id" integer,
  	"version_seo_image_id" integer,
  	"version_source_locale" "enum__pages_v_version_source_locale" DEFAULT 'en',
  	"version_legacy_trid" numeric,
  	"version_revision_shared" numeric,
  	"version_revision_shared_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__pages_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_pages_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"version_legacy_urls" varchar,
  	"version_published_slug" varchar,
  	"version_revision_locale" numeric,
  	"version_revision_locale_by" varchar,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_pages_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" integer,
  	"cities_id" integer,
  	"events_id" integer,
  	"initiatives_id" integer,
  	"pages_id" integer,
  	"partners_id" integer,
  	"people_id" integer,
  	"regions_id" integer,
  	"reports_id" integer,
  	"resources_id" integer,
  	"topics_id" integer,
  	"documents_id" integer
  );
  
  CREATE TABLE "redirects" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"locale" "enum_redirects_locale",
  	"url" varchar,
  	"status" "enum_redirect_status" DEFAULT '301' NOT NULL,
  	"revision_shared" numeric,
  	"revision_shared_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "redirects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" integer,
  	"cities_id" integer,
  	"events_id" integer,
  	"initiatives_id" integer,
  	"pages_id" integer,
  	"partners_id" integer,
  	"people_id" integer,
  	"regions_id" integer,
  	"reports_id" integer,
  	"resources_id" integer,
  	"topics_id" integer,
  	"documents_id" integer
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_roles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_languages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"locale" "enum_users_languages_locale" NOT NULL,
  	"translate" boolean DEFAULT true,
  	"review" boolean DEFAULT false,
  	"release" boolean DEFAULT false
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"release_override" boolean DEFAULT false,
  	"member_id" integer,
  	"active" boolean DEFAULT true,
  	"revision_shared" numeric,
  	"revision_shared_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
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
  	"pages_id" integer,
  	"redirects_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_settings_social_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"platform" "enum_site_settings_social_links_platform",
  	"url" varchar
  );
  
  CREATE TABLE "site_settings_glossary" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"term" varchar,
  	"do_not_translate" boolean DEFAULT false
  );
  
  CREATE TABLE "site_settings_glossary_locales" (
  	"translation" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "site_settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"acronym" varchar,
  	"contact_email" varchar,
  	"revision_shared" numeric,
  	"revision_shared_by" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_settings_locales" (
  	"name" varchar,
  	"tagline" varchar,
  	"boilerplate" varchar,
  	"report_disclaimer" varchar,
  	"machine_translation_notice" varchar,
  	"membership_call_title" varchar,
  	"membership_call_text" varchar,
  	"membership_call_label" varchar,
  	"revision_locale" numeric,
  	"revision_locale_by" varchar,
  	"_status" "enum_site_settings_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_site_settings_v_version_social_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"platform" "enum__site_settings_v_version_social_links_platform",
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_settings_v_version_glossary" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"term" varchar,
  	"do_not_translate" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_settings_v_version_glossary_locales" (
  	"translation" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_site_settings_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_acronym" varchar,
  	"version_contact_email" varchar,
  	"version_revision_shared" numeric,
  	"version_revision_shared_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__site_settings_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_site_settings_v_locales" (
  	"version_name" varchar,
  	"version_tagline" varchar,
  	"version_boilerplate" varchar,
  	"version_report_disclaimer" varchar,
  	"version_machine_translation_notice" varchar,
  	"version_membership_call_title" varchar,
  	"version_membership_call_text" varchar,
  	"version_membership_call_label" varchar,
  	"version_revision_locale" numeric,
  	"version_revision_locale_by" varchar,
  	"version__status" "enum__site_settings_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "navigation_header_children" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"link_url" varchar
  );
  
  CREATE TABLE "navigation_header_children_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "navigation_header" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"link_url" varchar
  );
  
  CREATE TABLE "navigation_header_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "navigation_footer_children" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"link_url" varchar
  );
  
  CREATE TABLE "navigation_footer_children_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "navigation_footer" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"link_url" varchar
  );
  
  CREATE TABLE "navigation_footer_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "navigation" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"revision_shared" numeric,
  	"revision_shared_by" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "navigation_locales" (
  	"revision_locale" numeric,
  	"revision_locale_by" varchar,
  	"_status" "enum_navigation_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "navigation_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" integer,
  	"cities_id" integer,
  	"events_id" integer,
  	"initiatives_id" integer,
  	"pages_id" integer,
  	"partners_id" integer,
  	"people_id" integer,
  	"regions_id" integer,
  	"reports_id" integer,
  	"resources_id" integer,
  	"topics_id" integer,
  	"documents_id" integer
  );
  
  CREATE TABLE "_navigation_v_version_header_children" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"link_url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_navigation_v_version_header_children_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_navigation_v_version_header" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"link_url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_navigation_v_version_header_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_navigation_v_version_footer_children" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"link_url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_navigation_v_version_footer_children_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_navigation_v_version_footer" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"link_url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_navigation_v_version_footer_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_navigation_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_revision_shared" numeric,
  	"version_revision_shared_by" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__navigation_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_navigation_v_locales" (
  	"version_revision_locale" numeric,
  	"version_revision_locale_by" varchar,
  	"version__status" "enum__navigation_v_version_status" DEFAULT 'draft',
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_navigation_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" integer,
  	"cities_id" integer,
  	"events_id" integer,
  	"initiatives_id" integer,
  	"pages_id" integer,
  	"partners_id" integer,
  	"people_id" integer,
  	"regions_id" integer,
  	"reports_id" integer,
  	"resources_id" integer,
  	"topics_id" integer,
  	"documents_id" integer
  );
  
  ALTER TABLE "cities" ADD CONSTRAINT "cities_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cities" ADD CONSTRAINT "cities_coat_of_arms_id_media_id_fk" FOREIGN KEY ("coat_of_arms_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cities" ADD CONSTRAINT "cities_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cities" ADD CONSTRAINT "cities_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cities_locales" ADD CONSTRAINT "cities_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."cities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cities_texts" ADD CONSTRAINT "cities_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."cities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cities_v" ADD CONSTRAINT "_cities_v_parent_id_cities_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."cities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_cities_v" ADD CONSTRAINT "_cities_v_version_region_id_regions_id_fk" FOREIGN KEY ("version_region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_cities_v" ADD CONSTRAINT "_cities_v_version_coat_of_arms_id_media_id_fk" FOREIGN KEY ("version_coat_of_arms_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_cities_v" ADD CONSTRAINT "_cities_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_cities_v" ADD CONSTRAINT "_cities_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_cities_v_locales" ADD CONSTRAINT "_cities_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_cities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_cities_v_texts" ADD CONSTRAINT "_cities_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_cities_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "members_journey" ADD CONSTRAINT "members_journey_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "members_journey" ADD CONSTRAINT "members_journey_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "members_journey" ADD CONSTRAINT "members_journey_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "members_journey_locales" ADD CONSTRAINT "members_journey_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."members_journey"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "members" ADD CONSTRAINT "members_city_id_cities_id_fk" FOREIGN KEY ("city_id") REFERENCES "public"."cities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "members" ADD CONSTRAINT "members_leader_id_people_id_fk" FOREIGN KEY ("leader_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "members_locales" ADD CONSTRAINT "members_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_members_v_version_journey" ADD CONSTRAINT "_members_v_version_journey_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_members_v_version_journey" ADD CONSTRAINT "_members_v_version_journey_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_members_v_version_journey" ADD CONSTRAINT "_members_v_version_journey_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_members_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_members_v_version_journey_locales" ADD CONSTRAINT "_members_v_version_journey_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_members_v_version_journey"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_members_v" ADD CONSTRAINT "_members_v_parent_id_members_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_members_v" ADD CONSTRAINT "_members_v_version_city_id_cities_id_fk" FOREIGN KEY ("version_city_id") REFERENCES "public"."cities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_members_v" ADD CONSTRAINT "_members_v_version_leader_id_people_id_fk" FOREIGN KEY ("version_leader_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_members_v_locales" ADD CONSTRAINT "_members_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_members_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_relations" ADD CONSTRAINT "partners_relations_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_social_links" ADD CONSTRAINT "partners_social_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_agreements" ADD CONSTRAINT "partners_agreements_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners_agreements" ADD CONSTRAINT "partners_agreements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_parent_id_partners_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners_locales" ADD CONSTRAINT "partners_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_version_relations" ADD CONSTRAINT "_partners_v_version_relations_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_version_social_links" ADD CONSTRAINT "_partners_v_version_social_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v_version_agreements" ADD CONSTRAINT "_partners_v_version_agreements_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v_version_agreements" ADD CONSTRAINT "_partners_v_version_agreements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_parent_id_partners_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_parent_id_partners_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v_locales" ADD CONSTRAINT "_partners_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_partners_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_groups" ADD CONSTRAINT "people_groups_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_links" ADD CONSTRAINT "people_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_city_id_cities_id_fk" FOREIGN KEY ("city_id") REFERENCES "public"."cities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people_locales" ADD CONSTRAINT "people_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_groups" ADD CONSTRAINT "_people_v_version_groups_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_links" ADD CONSTRAINT "_people_v_version_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_parent_id_people_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_city_id_cities_id_fk" FOREIGN KEY ("version_city_id") REFERENCES "public"."cities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_partner_id_partners_id_fk" FOREIGN KEY ("version_partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_photo_id_media_id_fk" FOREIGN KEY ("version_photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v_locales" ADD CONSTRAINT "_people_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "regions_hub_pillars" ADD CONSTRAINT "regions_hub_pillars_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "regions_hub_pillars_locales" ADD CONSTRAINT "regions_hub_pillars_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."regions_hub_pillars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "regions_hub_achievements" ADD CONSTRAINT "regions_hub_achievements_city_id_cities_id_fk" FOREIGN KEY ("city_id") REFERENCES "public"."cities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "regions_hub_achievements" ADD CONSTRAINT "regions_hub_achievements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "regions_hub_achievements_locales" ADD CONSTRAINT "regions_hub_achievements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."regions_hub_achievements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "regions_locales" ADD CONSTRAINT "regions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "regions_texts" ADD CONSTRAINT "regions_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "regions_rels" ADD CONSTRAINT "regions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "regions_rels" ADD CONSTRAINT "regions_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_regions_v_version_hub_pillars" ADD CONSTRAINT "_regions_v_version_hub_pillars_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_regions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_regions_v_version_hub_pillars_locales" ADD CONSTRAINT "_regions_v_version_hub_pillars_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_regions_v_version_hub_pillars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_regions_v_version_hub_achievements" ADD CONSTRAINT "_regions_v_version_hub_achievements_city_id_cities_id_fk" FOREIGN KEY ("city_id") REFERENCES "public"."cities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_regions_v_version_hub_achievements" ADD CONSTRAINT "_regions_v_version_hub_achievements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_regions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_regions_v_version_hub_achievements_locales" ADD CONSTRAINT "_regions_v_version_hub_achievements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_regions_v_version_hub_achievements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_regions_v" ADD CONSTRAINT "_regions_v_parent_id_regions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_regions_v_locales" ADD CONSTRAINT "_regions_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_regions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_regions_v_texts" ADD CONSTRAINT "_regions_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_regions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_regions_v_rels" ADD CONSTRAINT "_regions_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_regions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_regions_v_rels" ADD CONSTRAINT "_regions_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_organisers" ADD CONSTRAINT "events_organisers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_speakers" ADD CONSTRAINT "events_speakers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_speakers" ADD CONSTRAINT "events_speakers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_speakers_locales" ADD CONSTRAINT "events_speakers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_speakers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_agenda_speakers" ADD CONSTRAINT "events_agenda_speakers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_agenda_speakers" ADD CONSTRAINT "events_agenda_speakers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_agenda"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_agenda_speakers_locales" ADD CONSTRAINT "events_agenda_speakers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_agenda_speakers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_agenda" ADD CONSTRAINT "events_agenda_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_agenda_locales" ADD CONSTRAINT "events_agenda_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_agenda"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_figures" ADD CONSTRAINT "events_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_recordings" ADD CONSTRAINT "events_recordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_recordings_locales" ADD CONSTRAINT "events_recordings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_recordings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_city_id_cities_id_fk" FOREIGN KEY ("city_id") REFERENCES "public"."cities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_locales" ADD CONSTRAINT "events_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_texts" ADD CONSTRAINT "events_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_cities_fk" FOREIGN KEY ("cities_id") REFERENCES "public"."cities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_organisers" ADD CONSTRAINT "_events_v_version_organisers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_speakers" ADD CONSTRAINT "_events_v_version_speakers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_version_speakers" ADD CONSTRAINT "_events_v_version_speakers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_speakers_locales" ADD CONSTRAINT "_events_v_version_speakers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_speakers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_agenda_speakers" ADD CONSTRAINT "_events_v_version_agenda_speakers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_version_agenda_speakers" ADD CONSTRAINT "_events_v_version_agenda_speakers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_agenda"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_agenda_speakers_locales" ADD CONSTRAINT "_events_v_version_agenda_speakers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_agenda_speakers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_agenda" ADD CONSTRAINT "_events_v_version_agenda_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_agenda_locales" ADD CONSTRAINT "_events_v_version_agenda_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_agenda"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_figures" ADD CONSTRAINT "_events_v_version_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_recordings" ADD CONSTRAINT "_events_v_version_recordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_recordings_locales" ADD CONSTRAINT "_events_v_version_recordings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_recordings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_parent_id_events_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_initiative_id_initiatives_id_fk" FOREIGN KEY ("version_initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_city_id_cities_id_fk" FOREIGN KEY ("version_city_id") REFERENCES "public"."cities"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_region_id_regions_id_fk" FOREIGN KEY ("version_region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_locales" ADD CONSTRAINT "_events_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_texts" ADD CONSTRAINT "_events_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_cities_fk" FOREIGN KEY ("cities_id") REFERENCES "public"."cities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "initiatives_objectives" ADD CONSTRAINT "initiatives_objectives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "initiatives_objectives_locales" ADD CONSTRAINT "initiatives_objectives_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."initiatives_objectives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "initiatives_partners" ADD CONSTRAINT "initiatives_partners_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "initiatives_partners" ADD CONSTRAINT "initiatives_partners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "initiatives_cohorts" ADD CONSTRAINT "initiatives_cohorts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "initiatives_cohorts_locales" ADD CONSTRAINT "initiatives_cohorts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."initiatives_cohorts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "initiatives_locales" ADD CONSTRAINT "initiatives_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "initiatives_rels" ADD CONSTRAINT "initiatives_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "initiatives_rels" ADD CONSTRAINT "initiatives_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "initiatives_rels" ADD CONSTRAINT "initiatives_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "initiatives_rels" ADD CONSTRAINT "initiatives_rels_cities_fk" FOREIGN KEY ("cities_id") REFERENCES "public"."cities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_initiatives_v_version_objectives" ADD CONSTRAINT "_initiatives_v_version_objectives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_initiatives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_initiatives_v_version_objectives_locales" ADD CONSTRAINT "_initiatives_v_version_objectives_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_initiatives_v_version_objectives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_initiatives_v_version_partners" ADD CONSTRAINT "_initiatives_v_version_partners_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_initiatives_v_version_partners" ADD CONSTRAINT "_initiatives_v_version_partners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_initiatives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_initiatives_v_version_cohorts" ADD CONSTRAINT "_initiatives_v_version_cohorts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_initiatives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_initiatives_v_version_cohorts_locales" ADD CONSTRAINT "_initiatives_v_version_cohorts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_initiatives_v_version_cohorts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_initiatives_v" ADD CONSTRAINT "_initiatives_v_parent_id_initiatives_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."initiatives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_initiatives_v" ADD CONSTRAINT "_initiatives_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_initiatives_v_locales" ADD CONSTRAINT "_initiatives_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_initiatives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_initiatives_v_rels" ADD CONSTRAINT "_initiatives_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_initiatives_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_initiatives_v_rels" ADD CONSTRAINT "_initiatives_v_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_initiatives_v_rels" ADD CONSTRAINT "_initiatives_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_initiatives_v_rels" ADD CONSTRAINT "_initiatives_v_rels_cities_fk" FOREIGN KEY ("cities_id") REFERENCES "public"."cities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_key_findings" ADD CONSTRAINT "reports_key_findings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_key_findings_locales" ADD CONSTRAINT "reports_key_findings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reports_key_findings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_recommendations_items" ADD CONSTRAINT "reports_recommendations_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reports_recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_recommendations_items_locales" ADD CONSTRAINT "reports_recommendations_items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reports_recommendations_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_recommendations" ADD CONSTRAINT "reports_recommendations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_files" ADD CONSTRAINT "reports_files_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports_files" ADD CONSTRAINT "reports_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_files_locales" ADD CONSTRAINT "reports_files_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reports_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports" ADD CONSTRAINT "reports_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reports_locales" ADD CONSTRAINT "reports_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_rels" ADD CONSTRAINT "reports_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_rels" ADD CONSTRAINT "reports_rels_cities_fk" FOREIGN KEY ("cities_id") REFERENCES "public"."cities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_rels" ADD CONSTRAINT "reports_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_rels" ADD CONSTRAINT "reports_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "reports_rels" ADD CONSTRAINT "reports_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_version_key_findings" ADD CONSTRAINT "_reports_v_version_key_findings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_reports_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_version_key_findings_locales" ADD CONSTRAINT "_reports_v_version_key_findings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_reports_v_version_key_findings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_version_recommendations_items" ADD CONSTRAINT "_reports_v_version_recommendations_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_reports_v_version_recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_version_recommendations_items_locales" ADD CONSTRAINT "_reports_v_version_recommendations_items_locales_parent_i_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_reports_v_version_recommendations_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_version_recommendations" ADD CONSTRAINT "_reports_v_version_recommendations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_reports_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_version_files" ADD CONSTRAINT "_reports_v_version_files_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reports_v_version_files" ADD CONSTRAINT "_reports_v_version_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_reports_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_version_files_locales" ADD CONSTRAINT "_reports_v_version_files_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_reports_v_version_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v" ADD CONSTRAINT "_reports_v_parent_id_reports_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reports_v" ADD CONSTRAINT "_reports_v_version_event_id_events_id_fk" FOREIGN KEY ("version_event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reports_v" ADD CONSTRAINT "_reports_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reports_v" ADD CONSTRAINT "_reports_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reports_v_locales" ADD CONSTRAINT "_reports_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_reports_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_rels" ADD CONSTRAINT "_reports_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_reports_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_rels" ADD CONSTRAINT "_reports_v_rels_cities_fk" FOREIGN KEY ("cities_id") REFERENCES "public"."cities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_rels" ADD CONSTRAINT "_reports_v_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_rels" ADD CONSTRAINT "_reports_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_rels" ADD CONSTRAINT "_reports_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_chapters" ADD CONSTRAINT "resources_chapters_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_chapters_locales" ADD CONSTRAINT "resources_chapters_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resources_chapters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_audiences" ADD CONSTRAINT "resources_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_partners" ADD CONSTRAINT "resources_partners_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "resources_partners" ADD CONSTRAINT "resources_partners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_files" ADD CONSTRAINT "resources_files_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "resources_files" ADD CONSTRAINT "resources_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_files_locales" ADD CONSTRAINT "resources_files_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resources_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_declaration_commitments" ADD CONSTRAINT "resources_declaration_commitments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_declaration_commitments_locales" ADD CONSTRAINT "resources_declaration_commitments_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resources_declaration_commitments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources" ADD CONSTRAINT "resources_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "resources" ADD CONSTRAINT "resources_supersedes_id_resources_id_fk" FOREIGN KEY ("supersedes_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "resources" ADD CONSTRAINT "resources_declaration_adopted_at_id_events_id_fk" FOREIGN KEY ("declaration_adopted_at_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "resources" ADD CONSTRAINT "resources_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "resources" ADD CONSTRAINT "resources_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "resources_locales" ADD CONSTRAINT "resources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_rels" ADD CONSTRAINT "resources_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_rels" ADD CONSTRAINT "resources_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_rels" ADD CONSTRAINT "resources_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_rels" ADD CONSTRAINT "resources_rels_cities_fk" FOREIGN KEY ("cities_id") REFERENCES "public"."cities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_rels" ADD CONSTRAINT "resources_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_version_chapters" ADD CONSTRAINT "_resources_v_version_chapters_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_version_chapters_locales" ADD CONSTRAINT "_resources_v_version_chapters_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_resources_v_version_chapters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_version_audiences" ADD CONSTRAINT "_resources_v_version_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_version_partners" ADD CONSTRAINT "_resources_v_version_partners_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resources_v_version_partners" ADD CONSTRAINT "_resources_v_version_partners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_version_files" ADD CONSTRAINT "_resources_v_version_files_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resources_v_version_files" ADD CONSTRAINT "_resources_v_version_files_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_version_files_locales" ADD CONSTRAINT "_resources_v_version_files_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_resources_v_version_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_version_declaration_commitments" ADD CONSTRAINT "_resources_v_version_declaration_commitments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_version_declaration_commitments_locales" ADD CONSTRAINT "_resources_v_version_declaration_commitments_locales_pare_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_resources_v_version_declaration_commitments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v" ADD CONSTRAINT "_resources_v_parent_id_resources_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resources_v" ADD CONSTRAINT "_resources_v_version_initiative_id_initiatives_id_fk" FOREIGN KEY ("version_initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resources_v" ADD CONSTRAINT "_resources_v_version_supersedes_id_resources_id_fk" FOREIGN KEY ("version_supersedes_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resources_v" ADD CONSTRAINT "_resources_v_version_declaration_adopted_at_id_events_id_fk" FOREIGN KEY ("version_declaration_adopted_at_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resources_v" ADD CONSTRAINT "_resources_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resources_v" ADD CONSTRAINT "_resources_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resources_v_locales" ADD CONSTRAINT "_resources_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_rels" ADD CONSTRAINT "_resources_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_rels" ADD CONSTRAINT "_resources_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_rels" ADD CONSTRAINT "_resources_v_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_rels" ADD CONSTRAINT "_resources_v_rels_cities_fk" FOREIGN KEY ("cities_id") REFERENCES "public"."cities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_rels" ADD CONSTRAINT "_resources_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_initiative_id_initiatives_id_fk" FOREIGN KEY ("initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_locales" ADD CONSTRAINT "articles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_texts" ADD CONSTRAINT "articles_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_cities_fk" FOREIGN KEY ("cities_id") REFERENCES "public"."cities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_initiative_id_initiatives_id_fk" FOREIGN KEY ("version_initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_locales" ADD CONSTRAINT "_articles_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_texts" ADD CONSTRAINT "_articles_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_cities_fk" FOREIGN KEY ("cities_id") REFERENCES "public"."cities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics_locales" ADD CONSTRAINT "topics_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_parent_id_topics_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v_locales" ADD CONSTRAINT "_topics_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_media_v" ADD CONSTRAINT "_media_v_parent_id_media_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_media_v_locales" ADD CONSTRAINT "_media_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_media_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_locales" ADD CONSTRAINT "documents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_parent_id_documents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v_locales" ADD CONSTRAINT "_documents_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_hero" ADD CONSTRAINT "pages_blocks_hero_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_blocks_hero" ADD CONSTRAINT "pages_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_hero_locales" ADD CONSTRAINT "pages_blocks_hero_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_hero"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_text" ADD CONSTRAINT "pages_blocks_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_text_locales" ADD CONSTRAINT "pages_blocks_text_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_cards" ADD CONSTRAINT "pages_blocks_cards_filters_initiative_id_initiatives_id_fk" FOREIGN KEY ("filters_initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_blocks_cards" ADD CONSTRAINT "pages_blocks_cards_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_cards_locales" ADD CONSTRAINT "pages_blocks_cards_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_cards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_people_groups" ADD CONSTRAINT "pages_blocks_people_groups_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages_blocks_people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_people" ADD CONSTRAINT "pages_blocks_people_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_blocks_people" ADD CONSTRAINT "pages_blocks_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_people_locales" ADD CONSTRAINT "pages_blocks_people_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_partners_relations" ADD CONSTRAINT "pages_blocks_partners_relations_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages_blocks_partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_partners" ADD CONSTRAINT "pages_blocks_partners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_partners_locales" ADD CONSTRAINT "pages_blocks_partners_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_faq_items" ADD CONSTRAINT "pages_blocks_faq_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_faq"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_faq_items_locales" ADD CONSTRAINT "pages_blocks_faq_items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_faq_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_faq" ADD CONSTRAINT "pages_blocks_faq_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_faq_locales" ADD CONSTRAINT "pages_blocks_faq_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_faq"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_map" ADD CONSTRAINT "pages_blocks_map_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_blocks_map" ADD CONSTRAINT "pages_blocks_map_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_map_locales" ADD CONSTRAINT "pages_blocks_map_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_map"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_call_to_action" ADD CONSTRAINT "pages_blocks_call_to_action_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_call_to_action_locales" ADD CONSTRAINT "pages_blocks_call_to_action_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages_blocks_call_to_action"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_cities_fk" FOREIGN KEY ("cities_id") REFERENCES "public"."cities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_initiatives_fk" FOREIGN KEY ("initiatives_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_reports_fk" FOREIGN KEY ("reports_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_rels" ADD CONSTRAINT "pages_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_hero" ADD CONSTRAINT "_pages_v_blocks_hero_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_hero" ADD CONSTRAINT "_pages_v_blocks_hero_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_hero_locales" ADD CONSTRAINT "_pages_v_blocks_hero_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_hero"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_text" ADD CONSTRAINT "_pages_v_blocks_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_text_locales" ADD CONSTRAINT "_pages_v_blocks_text_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_cards" ADD CONSTRAINT "_pages_v_blocks_cards_filters_initiative_id_initiatives_id_fk" FOREIGN KEY ("filters_initiative_id") REFERENCES "public"."initiatives"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_cards" ADD CONSTRAINT "_pages_v_blocks_cards_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_cards_locales" ADD CONSTRAINT "_pages_v_blocks_cards_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_cards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_people_groups" ADD CONSTRAINT "_pages_v_blocks_people_groups_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pages_v_blocks_people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_people" ADD CONSTRAINT "_pages_v_blocks_people_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_people" ADD CONSTRAINT "_pages_v_blocks_people_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_people_locales" ADD CONSTRAINT "_pages_v_blocks_people_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_partners_relations" ADD CONSTRAINT "_pages_v_blocks_partners_relations_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pages_v_blocks_partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_partners" ADD CONSTRAINT "_pages_v_blocks_partners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_partners_locales" ADD CONSTRAINT "_pages_v_blocks_partners_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_faq_items" ADD CONSTRAINT "_pages_v_blocks_faq_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_faq"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_faq_items_locales" ADD CONSTRAINT "_pages_v_blocks_faq_items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_faq_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_faq" ADD CONSTRAINT "_pages_v_blocks_faq_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_faq_locales" ADD CONSTRAINT "_pages_v_blocks_faq_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_faq"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_map" ADD CONSTRAINT "_pages_v_blocks_map_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_map" ADD CONSTRAINT "_pages_v_blocks_map_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_map_locales" ADD CONSTRAINT "_pages_v_blocks_map_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_map"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_call_to_action" ADD CONSTRAINT "_pages_v_blocks_call_to_action_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_call_to_action_locales" ADD CONSTRAINT "_pages_v_blocks_call_to_action_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v_blocks_call_to_action"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_parent_id_pages_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_cities_fk" FOREIGN KEY ("cities_id") REFERENCES "public"."cities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_initiatives_fk" FOREIGN KEY ("initiatives_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_reports_fk" FOREIGN KEY ("reports_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_rels" ADD CONSTRAINT "_pages_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_cities_fk" FOREIGN KEY ("cities_id") REFERENCES "public"."cities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_initiatives_fk" FOREIGN KEY ("initiatives_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_reports_fk" FOREIGN KEY ("reports_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_languages" ADD CONSTRAINT "users_languages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_cities_fk" FOREIGN KEY ("cities_id") REFERENCES "public"."cities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_members_fk" FOREIGN KEY ("members_id") REFERENCES "public"."members"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_initiatives_fk" FOREIGN KEY ("initiatives_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_reports_fk" FOREIGN KEY ("reports_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_social_links" ADD CONSTRAINT "site_settings_social_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_glossary" ADD CONSTRAINT "site_settings_glossary_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_glossary_locales" ADD CONSTRAINT "site_settings_glossary_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings_glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_locales" ADD CONSTRAINT "site_settings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_social_links" ADD CONSTRAINT "_site_settings_v_version_social_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_glossary" ADD CONSTRAINT "_site_settings_v_version_glossary_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_glossary_locales" ADD CONSTRAINT "_site_settings_v_version_glossary_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v_version_glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_locales" ADD CONSTRAINT "_site_settings_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_header_children" ADD CONSTRAINT "navigation_header_children_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_header"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_header_children_locales" ADD CONSTRAINT "navigation_header_children_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_header_children"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_header" ADD CONSTRAINT "navigation_header_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_header_locales" ADD CONSTRAINT "navigation_header_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_header"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer_children" ADD CONSTRAINT "navigation_footer_children_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_footer"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer_children_locales" ADD CONSTRAINT "navigation_footer_children_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_footer_children"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer" ADD CONSTRAINT "navigation_footer_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer_locales" ADD CONSTRAINT "navigation_footer_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_footer"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_locales" ADD CONSTRAINT "navigation_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_cities_fk" FOREIGN KEY ("cities_id") REFERENCES "public"."cities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_initiatives_fk" FOREIGN KEY ("initiatives_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_reports_fk" FOREIGN KEY ("reports_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_header_children" ADD CONSTRAINT "_navigation_v_version_header_children_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v_version_header"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_header_children_locales" ADD CONSTRAINT "_navigation_v_version_header_children_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v_version_header_children"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_header" ADD CONSTRAINT "_navigation_v_version_header_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_header_locales" ADD CONSTRAINT "_navigation_v_version_header_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v_version_header"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_footer_children" ADD CONSTRAINT "_navigation_v_version_footer_children_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v_version_footer"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_footer_children_locales" ADD CONSTRAINT "_navigation_v_version_footer_children_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v_version_footer_children"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_footer" ADD CONSTRAINT "_navigation_v_version_footer_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_footer_locales" ADD CONSTRAINT "_navigation_v_version_footer_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v_version_footer"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_locales" ADD CONSTRAINT "_navigation_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_cities_fk" FOREIGN KEY ("cities_id") REFERENCES "public"."cities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_initiatives_fk" FOREIGN KEY ("initiatives_id") REFERENCES "public"."initiatives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_regions_fk" FOREIGN KEY ("regions_id") REFERENCES "public"."regions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_reports_fk" FOREIGN KEY ("reports_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "cities_display_name_idx" ON "cities" USING btree ("display_name");
  CREATE INDEX "cities_country_idx" ON "cities" USING btree ("country");
  CREATE INDEX "cities_region_idx" ON "cities" USING btree ("region_id");
  CREATE INDEX "cities_coat_of_arms_idx" ON "cities" USING btree ("coat_of_arms_id");
  CREATE INDEX "cities_cover_idx" ON "cities" USING btree ("cover_id");
  CREATE INDEX "cities_seo_seo_image_idx" ON "cities" USING btree ("seo_image_id");
  CREATE UNIQUE INDEX "cities_legacy_legacy_trid_idx" ON "cities" USING btree ("legacy_trid");
  CREATE INDEX "cities_updated_at_idx" ON "cities" USING btree ("updated_at");
  CREATE INDEX "cities_created_at_idx" ON "cities" USING btree ("created_at");
  CREATE INDEX "cities_deleted_at_idx" ON "cities" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "cities_slug_idx" ON "cities_locales" USING btree ("slug","_locale");
  CREATE INDEX "cities_name_idx" ON "cities_locales" USING btree ("name","_locale");
  CREATE INDEX "cities__status_idx" ON "cities_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "cities_locales_locale_parent_id_unique" ON "cities_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "cities_texts_order_parent" ON "cities_texts" USING btree ("order","parent_id");
  CREATE INDEX "_cities_v_parent_idx" ON "_cities_v" USING btree ("parent_id");
  CREATE INDEX "_cities_v_version_version_display_name_idx" ON "_cities_v" USING btree ("version_display_name");
  CREATE INDEX "_cities_v_version_version_country_idx" ON "_cities_v" USING btree ("version_country");
  CREATE INDEX "_cities_v_version_version_region_idx" ON "_cities_v" USING btree ("version_region_id");
  CREATE INDEX "_cities_v_version_version_coat_of_arms_idx" ON "_cities_v" USING btree ("version_coat_of_arms_id");
  CREATE INDEX "_cities_v_version_version_cover_idx" ON "_cities_v" USING btree ("version_cover_id");
  CREATE INDEX "_cities_v_version_seo_version_seo_image_idx" ON "_cities_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_cities_v_version_legacy_version_legacy_trid_idx" ON "_cities_v" USING btree ("version_legacy_trid");
  CREATE INDEX "_cities_v_version_version_updated_at_idx" ON "_cities_v" USING btree ("version_updated_at");
  CREATE INDEX "_cities_v_version_version_created_at_idx" ON "_cities_v" USING btree ("version_created_at");
  CREATE INDEX "_cities_v_version_version_deleted_at_idx" ON "_cities_v" USING btree ("version_deleted_at");
  CREATE INDEX "_cities_v_created_at_idx" ON "_cities_v" USING btree ("created_at");
  CREATE INDEX "_cities_v_updated_at_idx" ON "_cities_v" USING btree ("updated_at");
  CREATE INDEX "_cities_v_snapshot_idx" ON "_cities_v" USING btree ("snapshot");
  CREATE INDEX "_cities_v_published_locale_idx" ON "_cities_v" USING btree ("published_locale");
  CREATE INDEX "_cities_v_latest_idx" ON "_cities_v" USING btree ("latest");
  CREATE INDEX "_cities_v_autosave_idx" ON "_cities_v" USING btree ("autosave");
  CREATE INDEX "_cities_v_version_version_slug_idx" ON "_cities_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_cities_v_version_version_name_idx" ON "_cities_v_locales" USING btree ("version_name","_locale");
  CREATE INDEX "_cities_v_version_version__status_idx" ON "_cities_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_cities_v_locales_locale_parent_id_unique" ON "_cities_v_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_cities_v_texts_order_parent" ON "_cities_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "members_journey_order_idx" ON "members_journey" USING btree ("_order");
  CREATE INDEX "members_journey_parent_id_idx" ON "members_journey" USING btree ("_parent_id");
  CREATE INDEX "members_journey_event_idx" ON "members_journey" USING btree ("event_id");
  CREATE INDEX "members_journey_image_idx" ON "members_journey" USING btree ("image_id");
  CREATE UNIQUE INDEX "members_journey_locales_locale_parent_id_unique" ON "members_journey_locales" USING btree ("_parent_id","_locale");
  CREATE UNIQUE INDEX "members_city_idx" ON "members" USING btree ("city_id");
  CREATE INDEX "members_status_idx" ON "members" USING btree ("status");
  CREATE INDEX "members_committee_committee_seat_idx" ON "members" USING btree ("committee_seat");
  CREATE INDEX "members_leader_idx" ON "members" USING btree ("leader_id");
  CREATE UNIQUE INDEX "members_legacy_legacy_trid_idx" ON "members" USING btree ("legacy_trid");
  CREATE INDEX "members_updated_at_idx" ON "members" USING btree ("updated_at");
  CREATE INDEX "members_created_at_idx" ON "members" USING btree ("created_at");
  CREATE INDEX "members_deleted_at_idx" ON "members" USING btree ("deleted_at");
  CREATE INDEX "members__status_idx" ON "members_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "members_locales_locale_parent_id_unique" ON "members_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_members_v_version_journey_order_idx" ON "_members_v_version_journey" USING btree ("_order");
  CREATE INDEX "_members_v_version_journey_parent_id_idx" ON "_members_v_version_journey" USING btree ("_parent_id");
  CREATE INDEX "_members_v_version_journey_event_idx" ON "_members_v_version_journey" USING btree ("event_id");
  CREATE INDEX "_members_v_version_journey_image_idx" ON "_members_v_version_journey" USING btree ("image_id");
  CREATE UNIQUE INDEX "_members_v_version_journey_locales_locale_parent_id_unique" ON "_members_v_version_journey_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_members_v_parent_idx" ON "_members_v" USING btree ("parent_id");
  CREATE INDEX "_members_v_version_version_city_idx" ON "_members_v" USING btree ("version_city_id");
  CREATE INDEX "_members_v_version_version_status_idx" ON "_members_v" USING btree ("version_status");
  CREATE INDEX "_members_v_version_committee_version_committee_seat_idx" ON "_members_v" USING btree ("version_committee_seat");
  CREATE INDEX "_members_v_version_version_leader_idx" ON "_members_v" USING btree ("version_leader_id");
  CREATE INDEX "_members_v_version_legacy_version_legacy_trid_idx" ON "_members_v" USING btree ("version_legacy_trid");
  CREATE INDEX "_members_v_version_version_updated_at_idx" ON "_members_v" USING btree ("version_updated_at");
  CREATE INDEX "_members_v_version_version_created_at_idx" ON "_members_v" USING btree ("version_created_at");
  CREATE INDEX "_members_v_version_version_deleted_at_idx" ON "_members_v" USING btree ("version_deleted_at");
  CREATE INDEX "_members_v_created_at_idx" ON "_members_v" USING btree ("created_at");
  CREATE INDEX "_members_v_updated_at_idx" ON "_members_v" USING btree ("updated_at");
  CREATE INDEX "_members_v_snapshot_idx" ON "_members_v" USING btree ("snapshot");
  CREATE INDEX "_members_v_published_locale_idx" ON "_members_v" USING btree ("published_locale");
  CREATE INDEX "_members_v_latest_idx" ON "_members_v" USING btree ("latest");
  CREATE INDEX "_members_v_autosave_idx" ON "_members_v" USING btree ("autosave");
  CREATE INDEX "_members_v_version_version__status_idx" ON "_members_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_members_v_locales_locale_parent_id_unique" ON "_members_v_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "partners_relations_order_idx" ON "partners_relations" USING btree ("order");
  CREATE INDEX "partners_relations_parent_idx" ON "partners_relations" USING btree ("parent_id");
  CREATE INDEX "partners_relations_value_idx" ON "partners_relations" USING btree ("value");
  CREATE INDEX "partners_social_links_order_idx" ON "partners_social_links" USING btree ("_order");
  CREATE INDEX "partners_social_links_parent_id_idx" ON "partners_social_links" USING btree ("_parent_id");
  CREATE INDEX "partners_agreements_order_idx" ON "partners_agreements" USING btree ("_order");
  CREATE INDEX "partners_agreements_parent_id_idx" ON "partners_agreements" USING btree ("_parent_id");
  CREATE INDEX "partners_agreements_document_idx" ON "partners_agreements" USING btree ("document_id");
  CREATE INDEX "partners_kind_idx" ON "partners" USING btree ("kind");
  CREATE INDEX "partners_parent_idx" ON "partners" USING btree ("parent_id");
  CREATE INDEX "partners_logo_idx" ON "partners" USING btree ("logo_id");
  CREATE INDEX "partners_seo_seo_image_idx" ON "partners" USING btree ("seo_image_id");
  CREATE UNIQUE INDEX "partners_legacy_legacy_trid_idx" ON "partners" USING btree ("legacy_trid");
  CREATE INDEX "partners_updated_at_idx" ON "partners" USING btree ("updated_at");
  CREATE INDEX "partners_created_at_idx" ON "partners" USING btree ("created_at");
  CREATE INDEX "partners_deleted_at_idx" ON "partners" USING btree ("deleted_at");
  CREATE INDEX "partners_name_idx" ON "partners_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "partners_slug_idx" ON "partners_locales" USING btree ("slug","_locale");
  CREATE INDEX "partners__status_idx" ON "partners_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "partners_locales_locale_parent_id_unique" ON "partners_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_partners_v_version_relations_order_idx" ON "_partners_v_version_relations" USING btree ("order");
  CREATE INDEX "_partners_v_version_relations_parent_idx" ON "_partners_v_version_relations" USING btree ("parent_id");
  CREATE INDEX "_partners_v_version_relations_value_idx" ON "_partners_v_version_relations" USING btree ("value");
  CREATE INDEX "_partners_v_version_social_links_order_idx" ON "_partners_v_version_social_links" USING btree ("_order");
  CREATE INDEX "_partners_v_version_social_links_parent_id_idx" ON "_partners_v_version_social_links" USING btree ("_parent_id");
  CREATE INDEX "_partners_v_version_agreements_order_idx" ON "_partners_v_version_agreements" USING btree ("_order");
  CREATE INDEX "_partners_v_version_agreements_parent_id_idx" ON "_partners_v_version_agreements" USING btree ("_parent_id");
  CREATE INDEX "_partners_v_version_agreements_document_idx" ON "_partners_v_version_agreements" USING btree ("document_id");
  CREATE INDEX "_partners_v_parent_idx" ON "_partners_v" USING btree ("parent_id");
  CREATE INDEX "_partners_v_version_version_kind_idx" ON "_partners_v" USING btree ("version_kind");
  CREATE INDEX "_partners_v_version_version_parent_idx" ON "_partners_v" USING btree ("version_parent_id");
  CREATE INDEX "_partners_v_version_version_logo_idx" ON "_partners_v" USING btree ("version_logo_id");
  CREATE INDEX "_partners_v_version_seo_version_seo_image_idx" ON "_partners_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_partners_v_version_legacy_version_legacy_trid_idx" ON "_partners_v" USING btree ("version_legacy_trid");
  CREATE INDEX "_partners_v_version_version_updated_at_idx" ON "_partners_v" USING btree ("version_updated_at");
  CREATE INDEX "_partners_v_version_version_created_at_idx" ON "_partners_v" USING btree ("version_created_at");
  CREATE INDEX "_partners_v_version_version_deleted_at_idx" ON "_partners_v" USING btree ("version_deleted_at");
  CREATE INDEX "_partners_v_created_at_idx" ON "_partners_v" USING btree ("created_at");
  CREATE INDEX "_partners_v_updated_at_idx" ON "_partners_v" USING btree ("updated_at");
  CREATE INDEX "_partners_v_snapshot_idx" ON "_partners_v" USING btree ("snapshot");
  CREATE INDEX "_partners_v_published_locale_idx" ON "_partners_v" USING btree ("published_locale");
  CREATE INDEX "_partners_v_latest_idx" ON "_partners_v" USING btree ("latest");
  CREATE INDEX "_partners_v_autosave_idx" ON "_partners_v" USING btree ("autosave");
  CREATE INDEX "_partners_v_version_version_name_idx" ON "_partners_v_locales" USING btree ("version_name","_locale");
  CREATE INDEX "_partners_v_version_version_slug_idx" ON "_partners_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_partners_v_version_version__status_idx" ON "_partners_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_partners_v_locales_locale_parent_id_unique" ON "_partners_v_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "people_groups_order_idx" ON "people_groups" USING btree ("order");
  CREATE INDEX "people_groups_parent_idx" ON "people_groups" USING btree ("parent_id");
  CREATE INDEX "people_groups_value_idx" ON "people_groups" USING btree ("value");
  CREATE INDEX "people_links_order_idx" ON "people_links" USING btree ("_order");
  CREATE INDEX "people_links_parent_id_idx" ON "people_links" USING btree ("_parent_id");
  CREATE INDEX "people_city_idx" ON "people" USING btree ("city_id");
  CREATE INDEX "people_partner_idx" ON "people" USING btree ("partner_id");
  CREATE INDEX "people_photo_idx" ON "people" USING btree ("photo_id");
  CREATE UNIQUE INDEX "people_legacy_legacy_trid_idx" ON "people" USING btree ("legacy_trid");
  CREATE INDEX "people_updated_at_idx" ON "people" USING btree ("updated_at");
  CREATE INDEX "people_created_at_idx" ON "people" USING btree ("created_at");
  CREATE INDEX "people_deleted_at_idx" ON "people" USING btree ("deleted_at");
  CREATE INDEX "people_name_idx" ON "people_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "people_slug_idx" ON "people_locales" USING btree ("slug","_locale");
  CREATE INDEX "people__status_idx" ON "people_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "people_locales_locale_parent_id_unique" ON "people_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_people_v_version_groups_order_idx" ON "_people_v_version_groups" USING btree ("order");
  CREATE INDEX "_people_v_version_groups_parent_idx" ON "_people_v_version_groups" USING btree ("parent_id");
  CREATE INDEX "_people_v_version_groups_value_idx" ON "_people_v_version_groups" USING btree ("value");
  CREATE INDEX "_people_v_version_links_order_idx" ON "_people_v_version_links" USING btree ("_order");
  CREATE INDEX "_people_v_version_links_parent_id_idx" ON "_people_v_version_links" USING btree ("_parent_id");
  CREATE INDEX "_people_v_parent_idx" ON "_people_v" USING btree ("parent_id");
  CREATE INDEX "_people_v_version_version_city_idx" ON "_people_v" USING btree ("version_city_id");
  CREATE INDEX "_people_v_version_version_partner_idx" ON "_people_v" USING btree ("version_partner_id");
  CREATE INDEX "_people_v_version_version_photo_idx" ON "_people_v" USING btree ("version_photo_id");
  CREATE INDEX "_people_v_version_legacy_version_legacy_trid_idx" ON "_people_v" USING btree ("version_legacy_trid");
  CREATE INDEX "_people_v_version_version_updated_at_idx" ON "_people_v" USING btree ("version_updated_at");
  CREATE INDEX "_people_v_version_version_created_at_idx" ON "_people_v" USING btree ("version_created_at");
  CREATE INDEX "_people_v_version_version_deleted_at_idx" ON "_people_v" USING btree ("version_deleted_at");
  CREATE INDEX "_people_v_created_at_idx" ON "_people_v" USING btree ("created_at");
  CREATE INDEX "_people_v_updated_at_idx" ON "_people_v" USING btree ("updated_at");
  CREATE INDEX "_people_v_snapshot_idx" ON "_people_v" USING btree ("snapshot");
  CREATE INDEX "_people_v_published_locale_idx" ON "_people_v" USING btree ("published_locale");
  CREATE INDEX "_people_v_latest_idx" ON "_people_v" USING btree ("latest");
  CREATE INDEX "_people_v_autosave_idx" ON "_people_v" USING btree ("autosave");
  CREATE INDEX "_people_v_version_version_name_idx" ON "_people_v_locales" USING btree ("version_name","_locale");
  CREATE INDEX "_people_v_version_version_slug_idx" ON "_people_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_people_v_version_version__status_idx" ON "_people_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_people_v_locales_locale_parent_id_unique" ON "_people_v_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "regions_hub_pillars_order_idx" ON "regions_hub_pillars" USING btree ("_order");
  CREATE INDEX "regions_hub_pillars_parent_id_idx" ON "regions_hub_pillars" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "regions_hub_pillars_locales_locale_parent_id_unique" ON "regions_hub_pillars_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "regions_hub_achievements_order_idx" ON "regions_hub_achievements" USING btree ("_order");
  CREATE INDEX "regions_hub_achievements_parent_id_idx" ON "regions_hub_achievements" USING btree ("_parent_id");
  CREATE INDEX "regions_hub_achievements_city_idx" ON "regions_hub_achievements" USING btree ("city_id");
  CREATE UNIQUE INDEX "regions_hub_achievements_locales_locale_parent_id_unique" ON "regions_hub_achievements_locales" USING btree ("_parent_id","_locale");
  CREATE UNIQUE INDEX "regions_code_idx" ON "regions" USING btree ("code");
  CREATE INDEX "regions_hub_hub_active_idx" ON "regions" USING btree ("hub_active");
  CREATE UNIQUE INDEX "regions_legacy_legacy_trid_idx" ON "regions" USING btree ("legacy_trid");
  CREATE INDEX "regions_updated_at_idx" ON "regions" USING btree ("updated_at");
  CREATE INDEX "regions_created_at_idx" ON "regions" USING btree ("created_at");
  CREATE INDEX "regions_deleted_at_idx" ON "regions" USING btree ("deleted_at");
  CREATE INDEX "regions_name_idx" ON "regions_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "regions_slug_idx" ON "regions_locales" USING btree ("slug","_locale");
  CREATE INDEX "regions__status_idx" ON "regions_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "regions_locales_locale_parent_id_unique" ON "regions_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "regions_texts_order_parent" ON "regions_texts" USING btree ("order","parent_id");
  CREATE INDEX "regions_rels_order_idx" ON "regions_rels" USING btree ("order");
  CREATE INDEX "regions_rels_parent_idx" ON "regions_rels" USING btree ("parent_id");
  CREATE INDEX "regions_rels_path_idx" ON "regions_rels" USING btree ("path");
  CREATE INDEX "regions_rels_people_id_idx" ON "regions_rels" USING btree ("people_id");
  CREATE INDEX "_regions_v_version_hub_pillars_order_idx" ON "_regions_v_version_hub_pillars" USING btree ("_order");
  CREATE INDEX "_regions_v_version_hub_pillars_parent_id_idx" ON "_regions_v_version_hub_pillars" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_regions_v_version_hub_pillars_locales_locale_parent_id_uniq" ON "_regions_v_version_hub_pillars_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_regions_v_version_hub_achievements_order_idx" ON "_regions_v_version_hub_achievements" USING btree ("_order");
  CREATE INDEX "_regions_v_version_hub_achievements_parent_id_idx" ON "_regions_v_version_hub_achievements" USING btree ("_parent_id");
  CREATE INDEX "_regions_v_version_hub_achievements_city_idx" ON "_regions_v_version_hub_achievements" USING btree ("city_id");
  CREATE UNIQUE INDEX "_regions_v_version_hub_achievements_locales_locale_parent_id" ON "_regions_v_version_hub_achievements_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_regions_v_parent_idx" ON "_regions_v" USING btree ("parent_id");
  CREATE INDEX "_regions_v_version_version_code_idx" ON "_regions_v" USING btree ("version_code");
  CREATE INDEX "_regions_v_version_hub_version_hub_active_idx" ON "_regions_v" USING btree ("version_hub_active");
  CREATE INDEX "_regions_v_version_legacy_version_legacy_trid_idx" ON "_regions_v" USING btree ("version_legacy_trid");
  CREATE INDEX "_regions_v_version_version_updated_at_idx" ON "_regions_v" USING btree ("version_updated_at");
  CREATE INDEX "_regions_v_version_version_created_at_idx" ON "_regions_v" USING btree ("version_created_at");
  CREATE INDEX "_regions_v_version_version_deleted_at_idx" ON "_regions_v" USING btree ("version_deleted_at");
  CREATE INDEX "_regions_v_created_at_idx" ON "_regions_v" USING btree ("created_at");
  CREATE INDEX "_regions_v_updated_at_idx" ON "_regions_v" USING btree ("updated_at");
  CREATE INDEX "_regions_v_snapshot_idx" ON "_regions_v" USING btree ("snapshot");
  CREATE INDEX "_regions_v_published_locale_idx" ON "_regions_v" USING btree ("published_locale");
  CREATE INDEX "_regions_v_latest_idx" ON "_regions_v" USING btree ("latest");
  CREATE INDEX "_regions_v_autosave_idx" ON "_regions_v" USING btree ("autosave");
  CREATE INDEX "_regions_v_version_version_name_idx" ON "_regions_v_locales" USING btree ("version_name","_locale");
  CREATE INDEX "_regions_v_version_version_slug_idx" ON "_regions_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_regions_v_version_version__status_idx" ON "_regions_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_regions_v_locales_locale_parent_id_unique" ON "_regions_v_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_regions_v_texts_order_parent" ON "_regions_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_regions_v_rels_order_idx" ON "_regions_v_rels" USING btree ("order");
  CREATE INDEX "_regions_v_rels_parent_idx" ON "_regions_v_rels" USING btree ("parent_id");
  CREATE INDEX "_regions_v_rels_path_idx" ON "_regions_v_rels" USING btree ("path");
  CREATE INDEX "_regions_v_rels_people_id_idx" ON "_regions_v_rels" USING btree ("people_id");
  CREATE INDEX "events_organisers_order_idx" ON "events_organisers" USING btree ("_order");
  CREATE INDEX "events_organisers_parent_id_idx" ON "events_organisers" USING btree ("_parent_id");
  CREATE INDEX "events_speakers_order_idx" ON "events_speakers" USING btree ("_order");
  CREATE INDEX "events_speakers_parent_id_idx" ON "events_speakers" USING btree ("_parent_id");
  CREATE INDEX "events_speakers_person_idx" ON "events_speakers" USING btree ("person_id");
  CREATE UNIQUE INDEX "events_speakers_locales_locale_parent_id_unique" ON "events_speakers_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "events_agenda_speakers_order_idx" ON "events_agenda_speakers" USING btree ("_order");
  CREATE INDEX "events_agenda_speakers_parent_id_idx" ON "events_agenda_speakers" USING btree ("_parent_id");
  CREATE INDEX "events_agenda_speakers_person_idx" ON "events_agenda_speakers" USING btree ("person_id");
  CREATE UNIQUE INDEX "events_agenda_speakers_locales_locale_parent_id_unique" ON "events_agenda_speakers_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "events_agenda_order_idx" ON "events_agenda" USING btree ("_order");
  CREATE INDEX "events_agenda_parent_id_idx" ON "events_agenda" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "events_agenda_locales_locale_parent_id_unique" ON "events_agenda_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "events_figures_order_idx" ON "events_figures" USING btree ("_order");
  CREATE INDEX "events_figures_parent_id_idx" ON "events_figures" USING btree ("_parent_id");
  CREATE INDEX "events_recordings_order_idx" ON "events_recordings" USING btree ("_order");
  CREATE INDEX "events_recordings_parent_id_idx" ON "events_recordings" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "events_recordings_locales_locale_parent_id_unique" ON "events_recordings_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "events_kind_idx" ON "events" USING btree ("kind");
  CREATE INDEX "events_mode_idx" ON "events" USING btree ("mode");
  CREATE INDEX "events_parent_idx" ON "events" USING btree ("parent_id");
  CREATE INDEX "events_initiative_idx" ON "events" USING btree ("initiative_id");
  CREATE INDEX "events_starts_at_idx" ON "events" USING btree ("starts_at");
  CREATE INDEX "events_ends_at_idx" ON "events" USING btree ("ends_at");
  CREATE INDEX "events_city_idx" ON "events" USING btree ("city_id");
  CREATE INDEX "events_region_idx" ON "events" USING btree ("region_id");
  CREATE INDEX "events_seo_seo_image_idx" ON "events" USING btree ("seo_image_id");
  CREATE UNIQUE INDEX "events_legacy_legacy_trid_idx" ON "events" USING btree ("legacy_trid");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE INDEX "events_deleted_at_idx" ON "events" USING btree ("deleted_at");
  CREATE INDEX "events_title_idx" ON "events_locales" USING btree ("title","_locale");
  CREATE UNIQUE INDEX "events_slug_idx" ON "events_locales" USING btree ("slug","_locale");
  CREATE INDEX "events__status_idx" ON "events_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "events_locales_locale_parent_id_unique" ON "events_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "events_texts_order_parent" ON "events_texts" USING btree ("order","parent_id");
  CREATE INDEX "events_rels_order_idx" ON "events_rels" USING btree ("order");
  CREATE INDEX "events_rels_parent_idx" ON "events_rels" USING btree ("parent_id");
  CREATE INDEX "events_rels_path_idx" ON "events_rels" USING btree ("path");
  CREATE INDEX "events_rels_topics_id_idx" ON "events_rels" USING btree ("topics_id");
  CREATE INDEX "events_rels_partners_id_idx" ON "events_rels" USING btree ("partners_id");
  CREATE INDEX "events_rels_cities_id_idx" ON "events_rels" USING btree ("cities_id");
  CREATE INDEX "events_rels_media_id_idx" ON "events_rels" USING btree ("media_id");
  CREATE INDEX "events_rels_documents_id_idx" ON "events_rels" USING btree ("documents_id");
  CREATE INDEX "_events_v_version_organisers_order_idx" ON "_events_v_version_organisers" USING btree ("_order");
  CREATE INDEX "_events_v_version_organisers_parent_id_idx" ON "_events_v_version_organisers" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_speakers_order_idx" ON "_events_v_version_speakers" USING btree ("_order");
  CREATE INDEX "_events_v_version_speakers_parent_id_idx" ON "_events_v_version_speakers" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_speakers_person_idx" ON "_events_v_version_speakers" USING btree ("person_id");
  CREATE UNIQUE INDEX "_events_v_version_speakers_locales_locale_parent_id_unique" ON "_events_v_version_speakers_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_events_v_version_agenda_speakers_order_idx" ON "_events_v_version_agenda_speakers" USING btree ("_order");
  CREATE INDEX "_events_v_version_agenda_speakers_parent_id_idx" ON "_events_v_version_agenda_speakers" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_agenda_speakers_person_idx" ON "_events_v_version_agenda_speakers" USING btree ("person_id");
  CREATE UNIQUE INDEX "_events_v_version_agenda_speakers_locales_locale_parent_id_u" ON "_events_v_version_agenda_speakers_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_events_v_version_agenda_order_idx" ON "_events_v_version_agenda" USING btree ("_order");
  CREATE INDEX "_events_v_version_agenda_parent_id_idx" ON "_events_v_version_agenda" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_events_v_version_agenda_locales_locale_parent_id_unique" ON "_events_v_version_agenda_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_events_v_version_figures_order_idx" ON "_events_v_version_figures" USING btree ("_order");
  CREATE INDEX "_events_v_version_figures_parent_id_idx" ON "_events_v_version_figures" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_recordings_order_idx" ON "_events_v_version_recordings" USING btree ("_order");
  CREATE INDEX "_events_v_version_recordings_parent_id_idx" ON "_events_v_version_recordings" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_events_v_version_recordings_locales_locale_parent_id_unique" ON "_events_v_version_recordings_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_events_v_parent_idx" ON "_events_v" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_version_kind_idx" ON "_events_v" USING btree ("version_kind");
  CREATE INDEX "_events_v_version_version_mode_idx" ON "_events_v" USING btree ("version_mode");
  CREATE INDEX "_events_v_version_version_parent_idx" ON "_events_v" USING btree ("version_parent_id");
  CREATE INDEX "_events_v_version_version_initiative_idx" ON "_events_v" USING btree ("version_initiative_id");
  CREATE INDEX "_events_v_version_version_starts_at_idx" ON "_events_v" USING btree ("version_starts_at");
  CREATE INDEX "_events_v_version_version_ends_at_idx" ON "_events_v" USING btree ("version_ends_at");
  CREATE INDEX "_events_v_version_version_city_idx" ON "_events_v" USING btree ("version_city_id");
  CREATE INDEX "_events_v_version_version_region_idx" ON "_events_v" USING btree ("version_region_id");
  CREATE INDEX "_events_v_version_seo_version_seo_image_idx" ON "_events_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_events_v_version_legacy_version_legacy_trid_idx" ON "_events_v" USING btree ("version_legacy_trid");
  CREATE INDEX "_events_v_version_version_updated_at_idx" ON "_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_events_v_version_version_created_at_idx" ON "_events_v" USING btree ("version_created_at");
  CREATE INDEX "_events_v_version_version_deleted_at_idx" ON "_events_v" USING btree ("version_deleted_at");
  CREATE INDEX "_events_v_created_at_idx" ON "_events_v" USING btree ("created_at");
  CREATE INDEX "_events_v_updated_at_idx" ON "_events_v" USING btree ("updated_at");
  CREATE INDEX "_events_v_snapshot_idx" ON "_events_v" USING btree ("snapshot");
  CREATE INDEX "_events_v_published_locale_idx" ON "_events_v" USING btree ("published_locale");
  CREATE INDEX "_events_v_latest_idx" ON "_events_v" USING btree ("latest");
  CREATE INDEX "_events_v_autosave_idx" ON "_events_v" USING btree ("autosave");
  CREATE INDEX "_events_v_version_version_title_idx" ON "_events_v_locales" USING btree ("version_title","_locale");
  CREATE INDEX "_events_v_version_version_slug_idx" ON "_events_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_events_v_version_version__status_idx" ON "_events_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_events_v_locales_locale_parent_id_unique" ON "_events_v_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_events_v_texts_order_parent" ON "_events_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_events_v_rels_order_idx" ON "_events_v_rels" USING btree ("order");
  CREATE INDEX "_events_v_rels_parent_idx" ON "_events_v_rels" USING btree ("parent_id");
  CREATE INDEX "_events_v_rels_path_idx" ON "_events_v_rels" USING btree ("path");
  CREATE INDEX "_events_v_rels_topics_id_idx" ON "_events_v_rels" USING btree ("topics_id");
  CREATE INDEX "_events_v_rels_partners_id_idx" ON "_events_v_rels" USING btree ("partners_id");
  CREATE INDEX "_events_v_rels_cities_id_idx" ON "_events_v_rels" USING btree ("cities_id");
  CREATE INDEX "_events_v_rels_media_id_idx" ON "_events_v_rels" USING btree ("media_id");
  CREATE INDEX "_events_v_rels_documents_id_idx" ON "_events_v_rels" USING btree ("documents_id");
  CREATE INDEX "initiatives_objectives_order_idx" ON "initiatives_objectives" USING btree ("_order");
  CREATE INDEX "initiatives_objectives_parent_id_idx" ON "initiatives_objectives" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "initiatives_objectives_locales_locale_parent_id_unique" ON "initiatives_objectives_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "initiatives_partners_order_idx" ON "initiatives_partners" USING btree ("_order");
  CREATE INDEX "initiatives_partners_parent_id_idx" ON "initiatives_partners" USING btree ("_parent_id");
  CREATE INDEX "initiatives_partners_partner_idx" ON "initiatives_partners" USING btree ("partner_id");
  CREATE INDEX "initiatives_cohorts_order_idx" ON "initiatives_cohorts" USING btree ("_order");
  CREATE INDEX "initiatives_cohorts_parent_id_idx" ON "initiatives_cohorts" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "initiatives_cohorts_locales_locale_parent_id_unique" ON "initiatives_cohorts_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "initiatives_kind_idx" ON "initiatives" USING btree ("kind");
  CREATE INDEX "initiatives_status_idx" ON "initiatives" USING btree ("status");
  CREATE INDEX "initiatives_cover_idx" ON "initiatives" USING btree ("cover_id");
  CREATE UNIQUE INDEX "initiatives_legacy_legacy_trid_idx" ON "initiatives" USING btree ("legacy_trid");
  CREATE INDEX "initiatives_updated_at_idx" ON "initiatives" USING btree ("updated_at");
  CREATE INDEX "initiatives_created_at_idx" ON "initiatives" USING btree ("created_at");
  CREATE INDEX "initiatives_deleted_at_idx" ON "initiatives" USING btree ("deleted_at");
  CREATE INDEX "initiatives_title_idx" ON "initiatives_locales" USING btree ("title","_locale");
  CREATE UNIQUE INDEX "initiatives_slug_idx" ON "initiatives_locales" USING btree ("slug","_locale");
  CREATE INDEX "initiatives__status_idx" ON "initiatives_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "initiatives_locales_locale_parent_id_unique" ON "initiatives_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "initiatives_rels_order_idx" ON "initiatives_rels" USING btree ("order");
  CREATE INDEX "initiatives_rels_parent_idx" ON "initiatives_rels" USING btree ("parent_id");
  CREATE INDEX "initiatives_rels_path_idx" ON "initiatives_rels" USING btree ("path");
  CREATE INDEX "initiatives_rels_regions_id_idx" ON "initiatives_rels" USING btree ("regions_id");
  CREATE INDEX "initiatives_rels_topics_id_idx" ON "initiatives_rels" USING btree ("topics_id");
  CREATE INDEX "initiatives_rels_cities_id_idx" ON "initiatives_rels" USING btree ("cities_id");
  CREATE INDEX "_initiatives_v_version_objectives_order_idx" ON "_initiatives_v_version_objectives" USING btree ("_order");
  CREATE INDEX "_initiatives_v_version_objectives_parent_id_idx" ON "_initiatives_v_version_objectives" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_initiatives_v_version_objectives_locales_locale_parent_id_u" ON "_initiatives_v_version_objectives_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_initiatives_v_version_partners_order_idx" ON "_initiatives_v_version_partners" USING btree ("_order");
  CREATE INDEX "_initiatives_v_version_partners_parent_id_idx" ON "_initiatives_v_version_partners" USING btree ("_parent_id");
  CREATE INDEX "_initiatives_v_version_partners_partner_idx" ON "_initiatives_v_version_partners" USING btree ("partner_id");
  CREATE INDEX "_initiatives_v_version_cohorts_order_idx" ON "_initiatives_v_version_cohorts" USING btree ("_order");
  CREATE INDEX "_initiatives_v_version_cohorts_parent_id_idx" ON "_initiatives_v_version_cohorts" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_initiatives_v_version_cohorts_locales_locale_parent_id_uniq" ON "_initiatives_v_version_cohorts_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_initiatives_v_parent_idx" ON "_initiatives_v" USING btree ("parent_id");
  CREATE INDEX "_initiatives_v_version_version_kind_idx" ON "_initiatives_v" USING btree ("version_kind");
  CREATE INDEX "_initiatives_v_version_version_status_idx" ON "_initiatives_v" USING btree ("version_status");
  CREATE INDEX "_initiatives_v_version_version_cover_idx" ON "_initiatives_v" USING btree ("version_cover_id");
  CREATE INDEX "_initiatives_v_version_legacy_version_legacy_trid_idx" ON "_initiatives_v" USING btree ("version_legacy_trid");
  CREATE INDEX "_initiatives_v_version_version_updated_at_idx" ON "_initiatives_v" USING btree ("version_updated_at");
  CREATE INDEX "_initiatives_v_version_version_created_at_idx" ON "_initiatives_v" USING btree ("version_created_at");
  CREATE INDEX "_initiatives_v_version_version_deleted_at_idx" ON "_initiatives_v" USING btree ("version_deleted_at");
  CREATE INDEX "_initiatives_v_created_at_idx" ON "_initiatives_v" USING btree ("created_at");
  CREATE INDEX "_initiatives_v_updated_at_idx" ON "_initiatives_v" USING btree ("updated_at");
  CREATE INDEX "_initiatives_v_snapshot_idx" ON "_initiatives_v" USING btree ("snapshot");
  CREATE INDEX "_initiatives_v_published_locale_idx" ON "_initiatives_v" USING btree ("published_locale");
  CREATE INDEX "_initiatives_v_latest_idx" ON "_initiatives_v" USING btree ("latest");
  CREATE INDEX "_initiatives_v_autosave_idx" ON "_initiatives_v" USING btree ("autosave");
  CREATE INDEX "_initiatives_v_version_version_title_idx" ON "_initiatives_v_locales" USING btree ("version_title","_locale");
  CREATE INDEX "_initiatives_v_version_version_slug_idx" ON "_initiatives_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_initiatives_v_version_version__status_idx" ON "_initiatives_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_initiatives_v_locales_locale_parent_id_unique" ON "_initiatives_v_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_initiatives_v_rels_order_idx" ON "_initiatives_v_rels" USING btree ("order");
  CREATE INDEX "_initiatives_v_rels_parent_idx" ON "_initiatives_v_rels" USING btree ("parent_id");
  CREATE INDEX "_initiatives_v_rels_path_idx" ON "_initiatives_v_rels" USING btree ("path");
  CREATE INDEX "_initiatives_v_rels_regions_id_idx" ON "_initiatives_v_rels" USING btree ("regions_id");
  CREATE INDEX "_initiatives_v_rels_topics_id_idx" ON "_initiatives_v_rels" USING btree ("topics_id");
  CREATE INDEX "_initiatives_v_rels_cities_id_idx" ON "_initiatives_v_rels" USING btree ("cities_id");
  CREATE INDEX "reports_key_findings_order_idx" ON "reports_key_findings" USING btree ("_order");
  CREATE INDEX "reports_key_findings_parent_id_idx" ON "reports_key_findings" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "reports_key_findings_locales_locale_parent_id_unique" ON "reports_key_findings_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "reports_recommendations_items_order_idx" ON "reports_recommendations_items" USING btree ("_order");
  CREATE INDEX "reports_recommendations_items_parent_id_idx" ON "reports_recommendations_items" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "reports_recommendations_items_locales_locale_parent_id_uniqu" ON "reports_recommendations_items_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "reports_recommendations_order_idx" ON "reports_recommendations" USING btree ("_order");
  CREATE INDEX "reports_recommendations_parent_id_idx" ON "reports_recommendations" USING btree ("_parent_id");
  CREATE INDEX "reports_files_order_idx" ON "reports_files" USING btree ("_order");
  CREATE INDEX "reports_files_parent_id_idx" ON "reports_files" USING btree ("_parent_id");
  CREATE INDEX "reports_files_document_idx" ON "reports_files" USING btree ("document_id");
  CREATE UNIQUE INDEX "reports_files_locales_locale_parent_id_unique" ON "reports_files_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "reports_published_at_idx" ON "reports" USING btree ("published_at");
  CREATE INDEX "reports_event_idx" ON "reports" USING btree ("event_id");
  CREATE INDEX "reports_cover_idx" ON "reports" USING btree ("cover_id");
  CREATE INDEX "reports_seo_seo_image_idx" ON "reports" USING btree ("seo_image_id");
  CREATE UNIQUE INDEX "reports_legacy_legacy_trid_idx" ON "reports" USING btree ("legacy_trid");
  CREATE INDEX "reports_updated_at_idx" ON "reports" USING btree ("updated_at");
  CREATE INDEX "reports_created_at_idx" ON "reports" USING btree ("created_at");
  CREATE INDEX "reports_deleted_at_idx" ON "reports" USING btree ("deleted_at");
  CREATE INDEX "reports_title_idx" ON "reports_locales" USING btree ("title","_locale");
  CREATE UNIQUE INDEX "reports_slug_idx" ON "reports_locales" USING btree ("slug","_locale");
  CREATE INDEX "reports__status_idx" ON "reports_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "reports_locales_locale_parent_id_unique" ON "reports_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "reports_rels_order_idx" ON "reports_rels" USING btree ("order");
  CREATE INDEX "reports_rels_parent_idx" ON "reports_rels" USING btree ("parent_id");
  CREATE INDEX "reports_rels_path_idx" ON "reports_rels" USING btree ("path");
  CREATE INDEX "reports_rels_cities_id_idx" ON "reports_rels" USING btree ("cities_id");
  CREATE INDEX "reports_rels_partners_id_idx" ON "reports_rels" USING btree ("partners_id");
  CREATE INDEX "reports_rels_people_id_idx" ON "reports_rels" USING btree ("people_id");
  CREATE INDEX "reports_rels_events_id_idx" ON "reports_rels" USING btree ("events_id");
  CREATE INDEX "_reports_v_version_key_findings_order_idx" ON "_reports_v_version_key_findings" USING btree ("_order");
  CREATE INDEX "_reports_v_version_key_findings_parent_id_idx" ON "_reports_v_version_key_findings" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_reports_v_version_key_findings_locales_locale_parent_id_uni" ON "_reports_v_version_key_findings_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_reports_v_version_recommendations_items_order_idx" ON "_reports_v_version_recommendations_items" USING btree ("_order");
  CREATE INDEX "_reports_v_version_recommendations_items_parent_id_idx" ON "_reports_v_version_recommendations_items" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_reports_v_version_recommendations_items_locales_locale_pare" ON "_reports_v_version_recommendations_items_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_reports_v_version_recommendations_order_idx" ON "_reports_v_version_recommendations" USING btree ("_order");
  CREATE INDEX "_reports_v_version_recommendations_parent_id_idx" ON "_reports_v_version_recommendations" USING btree ("_parent_id");
  CREATE INDEX "_reports_v_version_files_order_idx" ON "_reports_v_version_files" USING btree ("_order");
  CREATE INDEX "_reports_v_version_files_parent_id_idx" ON "_reports_v_version_files" USING btree ("_parent_id");
  CREATE INDEX "_reports_v_version_files_document_idx" ON "_reports_v_version_files" USING btree ("document_id");
  CREATE UNIQUE INDEX "_reports_v_version_files_locales_locale_parent_id_unique" ON "_reports_v_version_files_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_reports_v_parent_idx" ON "_reports_v" USING btree ("parent_id");
  CREATE INDEX "_reports_v_version_version_published_at_idx" ON "_reports_v" USING btree ("version_published_at");
  CREATE INDEX "_reports_v_version_version_event_idx" ON "_reports_v" USING btree ("version_event_id");
  CREATE INDEX "_reports_v_version_version_cover_idx" ON "_reports_v" USING btree ("version_cover_id");
  CREATE INDEX "_reports_v_version_seo_version_seo_image_idx" ON "_reports_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_reports_v_version_legacy_version_legacy_trid_idx" ON "_reports_v" USING btree ("version_legacy_trid");
  CREATE INDEX "_reports_v_version_version_updated_at_idx" ON "_reports_v" USING btree ("version_updated_at");
  CREATE INDEX "_reports_v_version_version_created_at_idx" ON "_reports_v" USING btree ("version_created_at");
  CREATE INDEX "_reports_v_version_version_deleted_at_idx" ON "_reports_v" USING btree ("version_deleted_at");
  CREATE INDEX "_reports_v_created_at_idx" ON "_reports_v" USING btree ("created_at");
  CREATE INDEX "_reports_v_updated_at_idx" ON "_reports_v" USING btree ("updated_at");
  CREATE INDEX "_reports_v_snapshot_idx" ON "_reports_v" USING btree ("snapshot");
  CREATE INDEX "_reports_v_published_locale_idx" ON "_reports_v" USING btree ("published_locale");
  CREATE INDEX "_reports_v_latest_idx" ON "_reports_v" USING btree ("latest");
  CREATE INDEX "_reports_v_autosave_idx" ON "_reports_v" USING btree ("autosave");
  CREATE INDEX "_reports_v_version_version_title_idx" ON "_reports_v_locales" USING btree ("version_title","_locale");
  CREATE INDEX "_reports_v_version_version_slug_idx" ON "_reports_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_reports_v_version_version__status_idx" ON "_reports_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_reports_v_locales_locale_parent_id_unique" ON "_reports_v_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_reports_v_rels_order_idx" ON "_reports_v_rels" USING btree ("order");
  CREATE INDEX "_reports_v_rels_parent_idx" ON "_reports_v_rels" USING btree ("parent_id");
  CREATE INDEX "_reports_v_rels_path_idx" ON "_reports_v_rels" USING btree ("path");
  CREATE INDEX "_reports_v_rels_cities_id_idx" ON "_reports_v_rels" USING btree ("cities_id");
  CREATE INDEX "_reports_v_rels_partners_id_idx" ON "_reports_v_rels" USING btree ("partners_id");
  CREATE INDEX "_reports_v_rels_people_id_idx" ON "_reports_v_rels" USING btree ("people_id");
  CREATE INDEX "_reports_v_rels_events_id_idx" ON "_reports_v_rels" USING btree ("events_id");
  CREATE INDEX "resources_chapters_order_idx" ON "resources_chapters" USING btree ("_order");
  CREATE INDEX "resources_chapters_parent_id_idx" ON "resources_chapters" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "resources_chapters_locales_locale_parent_id_unique" ON "resources_chapters_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "resources_audiences_order_idx" ON "resources_audiences" USING btree ("order");
  CREATE INDEX "resources_audiences_parent_idx" ON "resources_audiences" USING btree ("parent_id");
  CREATE INDEX "resources_audiences_value_idx" ON "resources_audiences" USING btree ("value");
  CREATE INDEX "resources_partners_order_idx" ON "resources_partners" USING btree ("_order");
  CREATE INDEX "resources_partners_parent_id_idx" ON "resources_partners" USING btree ("_parent_id");
  CREATE INDEX "resources_partners_partner_idx" ON "resources_partners" USING btree ("partner_id");
  CREATE INDEX "resources_files_order_idx" ON "resources_files" USING btree ("_order");
  CREATE INDEX "resources_files_parent_id_idx" ON "resources_files" USING btree ("_parent_id");
  CREATE INDEX "resources_files_document_idx" ON "resources_files" USING btree ("document_id");
  CREATE UNIQUE INDEX "resources_files_locales_locale_parent_id_unique" ON "resources_files_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "resources_declaration_commitments_order_idx" ON "resources_declaration_commitments" USING btree ("_order");
  CREATE INDEX "resources_declaration_commitments_parent_id_idx" ON "resources_declaration_commitments" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "resources_declaration_commitments_locales_locale_parent_id_u" ON "resources_declaration_commitments_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "resources_kind_idx" ON "resources" USING btree ("kind");
  CREATE INDEX "resources_published_at_idx" ON "resources" USING btree ("published_at");
  CREATE INDEX "resources_initiative_idx" ON "resources" USING btree ("initiative_id");
  CREATE INDEX "resources_supersedes_idx" ON "resources" USING btree ("supersedes_id");
  CREATE INDEX "resources_declaration_declaration_adopted_at_idx" ON "resources" USING btree ("declaration_adopted_at_id");
  CREATE INDEX "resources_cover_idx" ON "resources" USING btree ("cover_id");
  CREATE INDEX "resources_seo_seo_image_idx" ON "resources" USING btree ("seo_image_id");
  CREATE UNIQUE INDEX "resources_legacy_legacy_trid_idx" ON "resources" USING btree ("legacy_trid");
  CREATE INDEX "resources_updated_at_idx" ON "resources" USING btree ("updated_at");
  CREATE INDEX "resources_created_at_idx" ON "resources" USING btree ("created_at");
  CREATE INDEX "resources_deleted_at_idx" ON "resources" USING btree ("deleted_at");
  CREATE INDEX "resources_title_idx" ON "resources_locales" USING btree ("title","_locale");
  CREATE UNIQUE INDEX "resources_slug_idx" ON "resources_locales" USING btree ("slug","_locale");
  CREATE INDEX "resources__status_idx" ON "resources_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "resources_locales_locale_parent_id_unique" ON "resources_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "resources_rels_order_idx" ON "resources_rels" USING btree ("order");
  CREATE INDEX "resources_rels_parent_idx" ON "resources_rels" USING btree ("parent_id");
  CREATE INDEX "resources_rels_path_idx" ON "resources_rels" USING btree ("path");
  CREATE INDEX "resources_rels_topics_id_idx" ON "resources_rels" USING btree ("topics_id");
  CREATE INDEX "resources_rels_regions_id_idx" ON "resources_rels" USING btree ("regions_id");
  CREATE INDEX "resources_rels_cities_id_idx" ON "resources_rels" USING btree ("cities_id");
  CREATE INDEX "resources_rels_people_id_idx" ON "resources_rels" USING btree ("people_id");
  CREATE INDEX "_resources_v_version_chapters_order_idx" ON "_resources_v_version_chapters" USING btree ("_order");
  CREATE INDEX "_resources_v_version_chapters_parent_id_idx" ON "_resources_v_version_chapters" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_resources_v_version_chapters_locales_locale_parent_id_uniqu" ON "_resources_v_version_chapters_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_resources_v_version_audiences_order_idx" ON "_resources_v_version_audiences" USING btree ("order");
  CREATE INDEX "_resources_v_version_audiences_parent_idx" ON "_resources_v_version_audiences" USING btree ("parent_id");
  CREATE INDEX "_resources_v_version_audiences_value_idx" ON "_resources_v_version_audiences" USING btree ("value");
  CREATE INDEX "_resources_v_version_partners_order_idx" ON "_resources_v_version_partners" USING btree ("_order");
  CREATE INDEX "_resources_v_version_partners_parent_id_idx" ON "_resources_v_version_partners" USING btree ("_parent_id");
  CREATE INDEX "_resources_v_version_partners_partner_idx" ON "_resources_v_version_partners" USING btree ("partner_id");
  CREATE INDEX "_resources_v_version_files_order_idx" ON "_resources_v_version_files" USING btree ("_order");
  CREATE INDEX "_resources_v_version_files_parent_id_idx" ON "_resources_v_version_files" USING btree ("_parent_id");
  CREATE INDEX "_resources_v_version_files_document_idx" ON "_resources_v_version_files" USING btree ("document_id");
  CREATE UNIQUE INDEX "_resources_v_version_files_locales_locale_parent_id_unique" ON "_resources_v_version_files_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_resources_v_version_declaration_commitments_order_idx" ON "_resources_v_version_declaration_commitments" USING btree ("_order");
  CREATE INDEX "_resources_v_version_declaration_commitments_parent_id_idx" ON "_resources_v_version_declaration_commitments" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_resources_v_version_declaration_commitments_locales_locale_" ON "_resources_v_version_declaration_commitments_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_resources_v_parent_idx" ON "_resources_v" USING btree ("parent_id");
  CREATE INDEX "_resources_v_version_version_kind_idx" ON "_resources_v" USING btree ("version_kind");
  CREATE INDEX "_resources_v_version_version_published_at_idx" ON "_resources_v" USING btree ("version_published_at");
  CREATE INDEX "_resources_v_version_version_initiative_idx" ON "_resources_v" USING btree ("version_initiative_id");
  CREATE INDEX "_resources_v_version_version_supersedes_idx" ON "_resources_v" USING btree ("version_supersedes_id");
  CREATE INDEX "_resources_v_version_declaration_version_declaration_ado_idx" ON "_resources_v" USING btree ("version_declaration_adopted_at_id");
  CREATE INDEX "_resources_v_version_version_cover_idx" ON "_resources_v" USING btree ("version_cover_id");
  CREATE INDEX "_resources_v_version_seo_version_seo_image_idx" ON "_resources_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_resources_v_version_legacy_version_legacy_trid_idx" ON "_resources_v" USING btree ("version_legacy_trid");
  CREATE INDEX "_resources_v_version_version_updated_at_idx" ON "_resources_v" USING btree ("version_updated_at");
  CREATE INDEX "_resources_v_version_version_created_at_idx" ON "_resources_v" USING btree ("version_created_at");
  CREATE INDEX "_resources_v_version_version_deleted_at_idx" ON "_resources_v" USING btree ("version_deleted_at");
  CREATE INDEX "_resources_v_created_at_idx" ON "_resources_v" USING btree ("created_at");
  CREATE INDEX "_resources_v_updated_at_idx" ON "_resources_v" USING btree ("updated_at");
  CREATE INDEX "_resources_v_snapshot_idx" ON "_resources_v" USING btree ("snapshot");
  CREATE INDEX "_resources_v_published_locale_idx" ON "_resources_v" USING btree ("published_locale");
  CREATE INDEX "_resources_v_latest_idx" ON "_resources_v" USING btree ("latest");
  CREATE INDEX "_resources_v_autosave_idx" ON "_resources_v" USING btree ("autosave");
  CREATE INDEX "_resources_v_version_version_title_idx" ON "_resources_v_locales" USING btree ("version_title","_locale");
  CREATE INDEX "_resources_v_version_version_slug_idx" ON "_resources_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_resources_v_version_version__status_idx" ON "_resources_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_resources_v_locales_locale_parent_id_unique" ON "_resources_v_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_resources_v_rels_order_idx" ON "_resources_v_rels" USING btree ("order");
  CREATE INDEX "_resources_v_rels_parent_idx" ON "_resources_v_rels" USING btree ("parent_id");
  CREATE INDEX "_resources_v_rels_path_idx" ON "_resources_v_rels" USING btree ("path");
  CREATE INDEX "_resources_v_rels_topics_id_idx" ON "_resources_v_rels" USING btree ("topics_id");
  CREATE INDEX "_resources_v_rels_regions_id_idx" ON "_resources_v_rels" USING btree ("regions_id");
  CREATE INDEX "_resources_v_rels_cities_id_idx" ON "_resources_v_rels" USING btree ("cities_id");
  CREATE INDEX "_resources_v_rels_people_id_idx" ON "_resources_v_rels" USING btree ("people_id");
  CREATE INDEX "articles_kind_idx" ON "articles" USING btree ("kind");
  CREATE INDEX "articles_published_at_idx" ON "articles" USING btree ("published_at");
  CREATE INDEX "articles_cover_idx" ON "articles" USING btree ("cover_id");
  CREATE INDEX "articles_initiative_idx" ON "articles" USING btree ("initiative_id");
  CREATE INDEX "articles_vacancy_vacancy_deadline_idx" ON "articles" USING btree ("vacancy_deadline");
  CREATE INDEX "articles_seo_seo_image_idx" ON "articles" USING btree ("seo_image_id");
  CREATE UNIQUE INDEX "articles_legacy_legacy_trid_idx" ON "articles" USING btree ("legacy_trid");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles_deleted_at_idx" ON "articles" USING btree ("deleted_at");
  CREATE INDEX "articles_title_idx" ON "articles_locales" USING btree ("title","_locale");
  CREATE UNIQUE INDEX "articles_slug_idx" ON "articles_locales" USING btree ("slug","_locale");
  CREATE INDEX "articles__status_idx" ON "articles_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "articles_locales_locale_parent_id_unique" ON "articles_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "articles_texts_order_parent" ON "articles_texts" USING btree ("order","parent_id");
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_people_id_idx" ON "articles_rels" USING btree ("people_id");
  CREATE INDEX "articles_rels_topics_id_idx" ON "articles_rels" USING btree ("topics_id");
  CREATE INDEX "articles_rels_regions_id_idx" ON "articles_rels" USING btree ("regions_id");
  CREATE INDEX "articles_rels_cities_id_idx" ON "articles_rels" USING btree ("cities_id");
  CREATE INDEX "articles_rels_partners_id_idx" ON "articles_rels" USING btree ("partners_id");
  CREATE INDEX "articles_rels_events_id_idx" ON "articles_rels" USING btree ("events_id");
  CREATE INDEX "articles_rels_resources_id_idx" ON "articles_rels" USING btree ("resources_id");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_version_kind_idx" ON "_articles_v" USING btree ("version_kind");
  CREATE INDEX "_articles_v_version_version_published_at_idx" ON "_articles_v" USING btree ("version_published_at");
  CREATE INDEX "_articles_v_version_version_cover_idx" ON "_articles_v" USING btree ("version_cover_id");
  CREATE INDEX "_articles_v_version_version_initiative_idx" ON "_articles_v" USING btree ("version_initiative_id");
  CREATE INDEX "_articles_v_version_vacancy_version_vacancy_deadline_idx" ON "_articles_v" USING btree ("version_vacancy_deadline");
  CREATE INDEX "_articles_v_version_seo_version_seo_image_idx" ON "_articles_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_articles_v_version_legacy_version_legacy_trid_idx" ON "_articles_v" USING btree ("version_legacy_trid");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_version_version_deleted_at_idx" ON "_articles_v" USING btree ("version_deleted_at");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_snapshot_idx" ON "_articles_v" USING btree ("snapshot");
  CREATE INDEX "_articles_v_published_locale_idx" ON "_articles_v" USING btree ("published_locale");
  CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");
  CREATE INDEX "_articles_v_autosave_idx" ON "_articles_v" USING btree ("autosave");
  CREATE INDEX "_articles_v_version_version_title_idx" ON "_articles_v_locales" USING btree ("version_title","_locale");
  CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_articles_v_locales_locale_parent_id_unique" ON "_articles_v_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_articles_v_texts_order_parent" ON "_articles_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_people_id_idx" ON "_articles_v_rels" USING btree ("people_id");
  CREATE INDEX "_articles_v_rels_topics_id_idx" ON "_articles_v_rels" USING btree ("topics_id");
  CREATE INDEX "_articles_v_rels_regions_id_idx" ON "_articles_v_rels" USING btree ("regions_id");
  CREATE INDEX "_articles_v_rels_cities_id_idx" ON "_articles_v_rels" USING btree ("cities_id");
  CREATE INDEX "_articles_v_rels_partners_id_idx" ON "_articles_v_rels" USING btree ("partners_id");
  CREATE INDEX "_articles_v_rels_events_id_idx" ON "_articles_v_rels" USING btree ("events_id");
  CREATE INDEX "_articles_v_rels_resources_id_idx" ON "_articles_v_rels" USING btree ("resources_id");
  CREATE INDEX "topics_parent_idx" ON "topics" USING btree ("parent_id");
  CREATE UNIQUE INDEX "topics_legacy_legacy_trid_idx" ON "topics" USING btree ("legacy_trid");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "topics_deleted_at_idx" ON "topics" USING btree ("deleted_at");
  CREATE INDEX "topics_name_idx" ON "topics_locales" USING btree ("name","_locale");
  CREATE UNIQUE INDEX "topics_slug_idx" ON "topics_locales" USING btree ("slug","_locale");
  CREATE INDEX "topics__status_idx" ON "topics_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "topics_locales_locale_parent_id_unique" ON "topics_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_topics_v_parent_idx" ON "_topics_v" USING btree ("parent_id");
  CREATE INDEX "_topics_v_version_version_parent_idx" ON "_topics_v" USING btree ("version_parent_id");
  CREATE INDEX "_topics_v_version_legacy_version_legacy_trid_idx" ON "_topics_v" USING btree ("version_legacy_trid");
  CREATE INDEX "_topics_v_version_version_updated_at_idx" ON "_topics_v" USING btree ("version_updated_at");
  CREATE INDEX "_topics_v_version_version_created_at_idx" ON "_topics_v" USING btree ("version_created_at");
  CREATE INDEX "_topics_v_version_version_deleted_at_idx" ON "_topics_v" USING btree ("version_deleted_at");
  CREATE INDEX "_topics_v_created_at_idx" ON "_topics_v" USING btree ("created_at");
  CREATE INDEX "_topics_v_updated_at_idx" ON "_topics_v" USING btree ("updated_at");
  CREATE INDEX "_topics_v_snapshot_idx" ON "_topics_v" USING btree ("snapshot");
  CREATE INDEX "_topics_v_published_locale_idx" ON "_topics_v" USING btree ("published_locale");
  CREATE INDEX "_topics_v_latest_idx" ON "_topics_v" USING btree ("latest");
  CREATE INDEX "_topics_v_autosave_idx" ON "_topics_v" USING btree ("autosave");
  CREATE INDEX "_topics_v_version_version_name_idx" ON "_topics_v_locales" USING btree ("version_name","_locale");
  CREATE INDEX "_topics_v_version_version_slug_idx" ON "_topics_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_topics_v_version_version__status_idx" ON "_topics_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_topics_v_locales_locale_parent_id_unique" ON "_topics_v_locales" USING btree ("_parent_id","_locale");
  CREATE UNIQUE INDEX "media_legacy_legacy_trid_idx" ON "media" USING btree ("legacy_trid");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "media" USING btree ("sizes_thumbnail_filename");
  CREATE INDEX "media_sizes_thumbnail_avif_sizes_thumbnail_avif_filename_idx" ON "media" USING btree ("sizes_thumbnail_avif_filename");
  CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "media" USING btree ("sizes_card_filename");
  CREATE INDEX "media_sizes_card_avif_sizes_card_avif_filename_idx" ON "media" USING btree ("sizes_card_avif_filename");
  CREATE INDEX "media_sizes_hero_sizes_hero_filename_idx" ON "media" USING btree ("sizes_hero_filename");
  CREATE INDEX "media_sizes_hero_avif_sizes_hero_avif_filename_idx" ON "media" USING btree ("sizes_hero_avif_filename");
  CREATE INDEX "media_sizes_og_sizes_og_filename_idx" ON "media" USING btree ("sizes_og_filename");
  CREATE INDEX "media_sizes_og_avif_sizes_og_avif_filename_idx" ON "media" USING btree ("sizes_og_avif_filename");
  CREATE INDEX "media__status_idx" ON "media_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_media_v_parent_idx" ON "_media_v" USING btree ("parent_id");
  CREATE INDEX "_media_v_version_legacy_version_legacy_trid_idx" ON "_media_v" USING btree ("version_legacy_trid");
  CREATE INDEX "_media_v_version_version_updated_at_idx" ON "_media_v" USING btree ("version_updated_at");
  CREATE INDEX "_media_v_version_version_created_at_idx" ON "_media_v" USING btree ("version_created_at");
  CREATE INDEX "_media_v_version_version_deleted_at_idx" ON "_media_v" USING btree ("version_deleted_at");
  CREATE INDEX "_media_v_version_version_filename_idx" ON "_media_v" USING btree ("version_filename");
  CREATE INDEX "_media_v_version_sizes_thumbnail_version_sizes_thumbnail_idx" ON "_media_v" USING btree ("version_sizes_thumbnail_filename");
  CREATE INDEX "_media_v_version_sizes_thumbnail_avif_version_sizes_thum_idx" ON "_media_v" USING btree ("version_sizes_thumbnail_avif_filename");
  CREATE INDEX "_media_v_version_sizes_card_version_sizes_card_filename_idx" ON "_media_v" USING btree ("version_sizes_card_filename");
  CREATE INDEX "_media_v_version_sizes_card_avif_version_sizes_card_avif_idx" ON "_media_v" USING btree ("version_sizes_card_avif_filename");
  CREATE INDEX "_media_v_version_sizes_hero_version_sizes_hero_filename_idx" ON "_media_v" USING btree ("version_sizes_hero_filename");
  CREATE INDEX "_media_v_version_sizes_hero_avif_version_sizes_hero_avif_idx" ON "_media_v" USING btree ("version_sizes_hero_avif_filename");
  CREATE INDEX "_media_v_version_sizes_og_version_sizes_og_filename_idx" ON "_media_v" USING btree ("version_sizes_og_filename");
  CREATE INDEX "_media_v_version_sizes_og_avif_version_sizes_og_avif_fil_idx" ON "_media_v" USING btree ("version_sizes_og_avif_filename");
  CREATE INDEX "_media_v_created_at_idx" ON "_media_v" USING btree ("created_at");
  CREATE INDEX "_media_v_updated_at_idx" ON "_media_v" USING btree ("updated_at");
  CREATE INDEX "_media_v_snapshot_idx" ON "_media_v" USING btree ("snapshot");
  CREATE INDEX "_media_v_published_locale_idx" ON "_media_v" USING btree ("published_locale");
  CREATE INDEX "_media_v_latest_idx" ON "_media_v" USING btree ("latest");
  CREATE INDEX "_media_v_autosave_idx" ON "_media_v" USING btree ("autosave");
  CREATE INDEX "_media_v_version_version__status_idx" ON "_media_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_media_v_locales_locale_parent_id_unique" ON "_media_v_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "documents_language_idx" ON "documents" USING btree ("language");
  CREATE UNIQUE INDEX "documents_legacy_legacy_trid_idx" ON "documents" USING btree ("legacy_trid");
  CREATE INDEX "documents_updated_at_idx" ON "documents" USING btree ("updated_at");
  CREATE INDEX "documents_created_at_idx" ON "documents" USING btree ("created_at");
  CREATE INDEX "documents_deleted_at_idx" ON "documents" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "documents_filename_idx" ON "documents" USING btree ("filename");
  CREATE INDEX "documents_title_idx" ON "documents_locales" USING btree ("title","_locale");
  CREATE INDEX "documents__status_idx" ON "documents_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "documents_locales_locale_parent_id_unique" ON "documents_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_documents_v_parent_idx" ON "_documents_v" USING btree ("parent_id");
  CREATE INDEX "_documents_v_version_version_language_idx" ON "_documents_v" USING btree ("version_language");
  CREATE INDEX "_documents_v_version_legacy_version_legacy_trid_idx" ON "_documents_v" USING btree ("version_legacy_trid");
  CREATE INDEX "_documents_v_version_version_updated_at_idx" ON "_documents_v" USING btree ("version_updated_at");
  CREATE INDEX "_documents_v_version_version_created_at_idx" ON "_documents_v" USING btree ("version_created_at");
  CREATE INDEX "_documents_v_version_version_deleted_at_idx" ON "_documents_v" USING btree ("version_deleted_at");
  CREATE INDEX "_documents_v_version_version_filename_idx" ON "_documents_v" USING btree ("version_filename");
  CREATE INDEX "_documents_v_created_at_idx" ON "_documents_v" USING btree ("created_at");
  CREATE INDEX "_documents_v_updated_at_idx" ON "_documents_v" USING btree ("updated_at");
  CREATE INDEX "_documents_v_snapshot_idx" ON "_documents_v" USING btree ("snapshot");
  CREATE INDEX "_documents_v_published_locale_idx" ON "_documents_v" USING btree ("published_locale");
  CREATE INDEX "_documents_v_latest_idx" ON "_documents_v" USING btree ("latest");
  CREATE INDEX "_documents_v_autosave_idx" ON "_documents_v" USING btree ("autosave");
  CREATE INDEX "_documents_v_version_version_title_idx" ON "_documents_v_locales" USING btree ("version_title","_locale");
  CREATE INDEX "_documents_v_version_version__status_idx" ON "_documents_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_documents_v_locales_locale_parent_id_unique" ON "_documents_v_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "pages_blocks_hero_order_idx" ON "pages_blocks_hero" USING btree ("_order");
  CREATE INDEX "pages_blocks_hero_parent_id_idx" ON "pages_blocks_hero" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_hero_path_idx" ON "pages_blocks_hero" USING btree ("_path");
  CREATE INDEX "pages_blocks_hero_image_idx" ON "pages_blocks_hero" USING btree ("image_id");
  CREATE UNIQUE INDEX "pages_blocks_hero_locales_locale_parent_id_unique" ON "pages_blocks_hero_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "pages_blocks_text_order_idx" ON "pages_blocks_text" USING btree ("_order");
  CREATE INDEX "pages_blocks_text_parent_id_idx" ON "pages_blocks_text" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_text_path_idx" ON "pages_blocks_text" USING btree ("_path");
  CREATE UNIQUE INDEX "pages_blocks_text_locales_locale_parent_id_unique" ON "pages_blocks_text_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "pages_blocks_cards_order_idx" ON "pages_blocks_cards" USING btree ("_order");
  CREATE INDEX "pages_blocks_cards_parent_id_idx" ON "pages_blocks_cards" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_cards_path_idx" ON "pages_blocks_cards" USING btree ("_path");
  CREATE INDEX "pages_blocks_cards_filters_filters_initiative_idx" ON "pages_blocks_cards" USING btree ("filters_initiative_id");
  CREATE UNIQUE INDEX "pages_blocks_cards_locales_locale_parent_id_unique" ON "pages_blocks_cards_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "pages_blocks_people_groups_order_idx" ON "pages_blocks_people_groups" USING btree ("order");
  CREATE INDEX "pages_blocks_people_groups_parent_idx" ON "pages_blocks_people_groups" USING btree ("parent_id");
  CREATE INDEX "pages_blocks_people_order_idx" ON "pages_blocks_people" USING btree ("_order");
  CREATE INDEX "pages_blocks_people_parent_id_idx" ON "pages_blocks_people" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_people_path_idx" ON "pages_blocks_people" USING btree ("_path");
  CREATE INDEX "pages_blocks_people_region_idx" ON "pages_blocks_people" USING btree ("region_id");
  CREATE UNIQUE INDEX "pages_blocks_people_locales_locale_parent_id_unique" ON "pages_blocks_people_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "pages_blocks_partners_relations_order_idx" ON "pages_blocks_partners_relations" USING btree ("order");
  CREATE INDEX "pages_blocks_partners_relations_parent_idx" ON "pages_blocks_partners_relations" USING btree ("parent_id");
  CREATE INDEX "pages_blocks_partners_order_idx" ON "pages_blocks_partners" USING btree ("_order");
  CREATE INDEX "pages_blocks_partners_parent_id_idx" ON "pages_blocks_partners" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_partners_path_idx" ON "pages_blocks_partners" USING btree ("_path");
  CREATE UNIQUE INDEX "pages_blocks_partners_locales_locale_parent_id_unique" ON "pages_blocks_partners_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "pages_blocks_faq_items_order_idx" ON "pages_blocks_faq_items" USING btree ("_order");
  CREATE INDEX "pages_blocks_faq_items_parent_id_idx" ON "pages_blocks_faq_items" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "pages_blocks_faq_items_locales_locale_parent_id_unique" ON "pages_blocks_faq_items_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "pages_blocks_faq_order_idx" ON "pages_blocks_faq" USING btree ("_order");
  CREATE INDEX "pages_blocks_faq_parent_id_idx" ON "pages_blocks_faq" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_faq_path_idx" ON "pages_blocks_faq" USING btree ("_path");
  CREATE UNIQUE INDEX "pages_blocks_faq_locales_locale_parent_id_unique" ON "pages_blocks_faq_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "pages_blocks_map_order_idx" ON "pages_blocks_map" USING btree ("_order");
  CREATE INDEX "pages_blocks_map_parent_id_idx" ON "pages_blocks_map" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_map_path_idx" ON "pages_blocks_map" USING btree ("_path");
  CREATE INDEX "pages_blocks_map_region_idx" ON "pages_blocks_map" USING btree ("region_id");
  CREATE UNIQUE INDEX "pages_blocks_map_locales_locale_parent_id_unique" ON "pages_blocks_map_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "pages_blocks_call_to_action_order_idx" ON "pages_blocks_call_to_action" USING btree ("_order");
  CREATE INDEX "pages_blocks_call_to_action_parent_id_idx" ON "pages_blocks_call_to_action" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_call_to_action_path_idx" ON "pages_blocks_call_to_action" USING btree ("_path");
  CREATE UNIQUE INDEX "pages_blocks_call_to_action_locales_locale_parent_id_unique" ON "pages_blocks_call_to_action_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "pages_parent_idx" ON "pages" USING btree ("parent_id");
  CREATE INDEX "pages_seo_seo_image_idx" ON "pages" USING btree ("seo_image_id");
  CREATE UNIQUE INDEX "pages_legacy_legacy_trid_idx" ON "pages" USING btree ("legacy_trid");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages_deleted_at_idx" ON "pages" USING btree ("deleted_at");
  CREATE INDEX "pages_title_idx" ON "pages_locales" USING btree ("title","_locale");
  CREATE UNIQUE INDEX "pages_slug_idx" ON "pages_locales" USING btree ("slug","_locale");
  CREATE INDEX "pages__status_idx" ON "pages_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "pages_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "pages_rels_order_idx" ON "pages_rels" USING btree ("order");
  CREATE INDEX "pages_rels_parent_idx" ON "pages_rels" USING btree ("parent_id");
  CREATE INDEX "pages_rels_path_idx" ON "pages_rels" USING btree ("path");
  CREATE INDEX "pages_rels_articles_id_idx" ON "pages_rels" USING btree ("articles_id");
  CREATE INDEX "pages_rels_cities_id_idx" ON "pages_rels" USING btree ("cities_id");
  CREATE INDEX "pages_rels_events_id_idx" ON "pages_rels" USING btree ("events_id");
  CREATE INDEX "pages_rels_initiatives_id_idx" ON "pages_rels" USING btree ("initiatives_id");
  CREATE INDEX "pages_rels_pages_id_idx" ON "pages_rels" USING btree ("pages_id");
  CREATE INDEX "pages_rels_partners_id_idx" ON "pages_rels" USING btree ("partners_id");
  CREATE INDEX "pages_rels_people_id_idx" ON "pages_rels" USING btree ("people_id");
  CREATE INDEX "pages_rels_regions_id_idx" ON "pages_rels" USING btree ("regions_id");
  CREATE INDEX "pages_rels_reports_id_idx" ON "pages_rels" USING btree ("reports_id");
  CREATE INDEX "pages_rels_resources_id_idx" ON "pages_rels" USING btree ("resources_id");
  CREATE INDEX "pages_rels_topics_id_idx" ON "pages_rels" USING btree ("topics_id");
  CREATE INDEX "pages_rels_documents_id_idx" ON "pages_rels" USING btree ("documents_id");
  CREATE INDEX "_pages_v_blocks_hero_order_idx" ON "_pages_v_blocks_hero" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_hero_parent_id_idx" ON "_pages_v_blocks_hero" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_hero_path_idx" ON "_pages_v_blocks_hero" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_hero_image_idx" ON "_pages_v_blocks_hero" USING btree ("image_id");
  CREATE UNIQUE INDEX "_pages_v_blocks_hero_locales_locale_parent_id_unique" ON "_pages_v_blocks_hero_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_pages_v_blocks_text_order_idx" ON "_pages_v_blocks_text" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_text_parent_id_idx" ON "_pages_v_blocks_text" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_text_path_idx" ON "_pages_v_blocks_text" USING btree ("_path");
  CREATE UNIQUE INDEX "_pages_v_blocks_text_locales_locale_parent_id_unique" ON "_pages_v_blocks_text_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_pages_v_blocks_cards_order_idx" ON "_pages_v_blocks_cards" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_cards_parent_id_idx" ON "_pages_v_blocks_cards" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_cards_path_idx" ON "_pages_v_blocks_cards" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_cards_filters_filters_initiative_idx" ON "_pages_v_blocks_cards" USING btree ("filters_initiative_id");
  CREATE UNIQUE INDEX "_pages_v_blocks_cards_locales_locale_parent_id_unique" ON "_pages_v_blocks_cards_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_pages_v_blocks_people_groups_order_idx" ON "_pages_v_blocks_people_groups" USING btree ("order");
  CREATE INDEX "_pages_v_blocks_people_groups_parent_idx" ON "_pages_v_blocks_people_groups" USING btree ("parent_id");
  CREATE INDEX "_pages_v_blocks_people_order_idx" ON "_pages_v_blocks_people" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_people_parent_id_idx" ON "_pages_v_blocks_people" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_people_path_idx" ON "_pages_v_blocks_people" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_people_region_idx" ON "_pages_v_blocks_people" USING btree ("region_id");
  CREATE UNIQUE INDEX "_pages_v_blocks_people_locales_locale_parent_id_unique" ON "_pages_v_blocks_people_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_pages_v_blocks_partners_relations_order_idx" ON "_pages_v_blocks_partners_relations" USING btree ("order");
  CREATE INDEX "_pages_v_blocks_partners_relations_parent_idx" ON "_pages_v_blocks_partners_relations" USING btree ("parent_id");
  CREATE INDEX "_pages_v_blocks_partners_order_idx" ON "_pages_v_blocks_partners" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_partners_parent_id_idx" ON "_pages_v_blocks_partners" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_partners_path_idx" ON "_pages_v_blocks_partners" USING btree ("_path");
  CREATE UNIQUE INDEX "_pages_v_blocks_partners_locales_locale_parent_id_unique" ON "_pages_v_blocks_partners_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_pages_v_blocks_faq_items_order_idx" ON "_pages_v_blocks_faq_items" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_faq_items_parent_id_idx" ON "_pages_v_blocks_faq_items" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_pages_v_blocks_faq_items_locales_locale_parent_id_unique" ON "_pages_v_blocks_faq_items_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_pages_v_blocks_faq_order_idx" ON "_pages_v_blocks_faq" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_faq_parent_id_idx" ON "_pages_v_blocks_faq" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_faq_path_idx" ON "_pages_v_blocks_faq" USING btree ("_path");
  CREATE UNIQUE INDEX "_pages_v_blocks_faq_locales_locale_parent_id_unique" ON "_pages_v_blocks_faq_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_pages_v_blocks_map_order_idx" ON "_pages_v_blocks_map" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_map_parent_id_idx" ON "_pages_v_blocks_map" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_map_path_idx" ON "_pages_v_blocks_map" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_map_region_idx" ON "_pages_v_blocks_map" USING btree ("region_id");
  CREATE UNIQUE INDEX "_pages_v_blocks_map_locales_locale_parent_id_unique" ON "_pages_v_blocks_map_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_pages_v_blocks_call_to_action_order_idx" ON "_pages_v_blocks_call_to_action" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_call_to_action_parent_id_idx" ON "_pages_v_blocks_call_to_action" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_call_to_action_path_idx" ON "_pages_v_blocks_call_to_action" USING btree ("_path");
  CREATE UNIQUE INDEX "_pages_v_blocks_call_to_action_locales_locale_parent_id_uniq" ON "_pages_v_blocks_call_to_action_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_parent_idx" ON "_pages_v" USING btree ("version_parent_id");
  CREATE INDEX "_pages_v_version_seo_version_seo_image_idx" ON "_pages_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_pages_v_version_legacy_version_legacy_trid_idx" ON "_pages_v" USING btree ("version_legacy_trid");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version_deleted_at_idx" ON "_pages_v" USING btree ("version_deleted_at");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_snapshot_idx" ON "_pages_v" USING btree ("snapshot");
  CREATE INDEX "_pages_v_published_locale_idx" ON "_pages_v" USING btree ("published_locale");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "_pages_v_autosave_idx" ON "_pages_v" USING btree ("autosave");
  CREATE INDEX "_pages_v_version_version_title_idx" ON "_pages_v_locales" USING btree ("version_title","_locale");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_pages_v_locales_locale_parent_id_unique" ON "_pages_v_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_pages_v_rels_order_idx" ON "_pages_v_rels" USING btree ("order");
  CREATE INDEX "_pages_v_rels_parent_idx" ON "_pages_v_rels" USING btree ("parent_id");
  CREATE INDEX "_pages_v_rels_path_idx" ON "_pages_v_rels" USING btree ("path");
  CREATE INDEX "_pages_v_rels_articles_id_idx" ON "_pages_v_rels" USING btree ("articles_id");
  CREATE INDEX "_pages_v_rels_cities_id_idx" ON "_pages_v_rels" USING btree ("cities_id");
  CREATE INDEX "_pages_v_rels_events_id_idx" ON "_pages_v_rels" USING btree ("events_id");
  CREATE INDEX "_pages_v_rels_initiatives_id_idx" ON "_pages_v_rels" USING btree ("initiatives_id");
  CREATE INDEX "_pages_v_rels_pages_id_idx" ON "_pages_v_rels" USING btree ("pages_id");
  CREATE INDEX "_pages_v_rels_partners_id_idx" ON "_pages_v_rels" USING btree ("partners_id");
  CREATE INDEX "_pages_v_rels_people_id_idx" ON "_pages_v_rels" USING btree ("people_id");
  CREATE INDEX "_pages_v_rels_regions_id_idx" ON "_pages_v_rels" USING btree ("regions_id");
  CREATE INDEX "_pages_v_rels_reports_id_idx" ON "_pages_v_rels" USING btree ("reports_id");
  CREATE INDEX "_pages_v_rels_resources_id_idx" ON "_pages_v_rels" USING btree ("resources_id");
  CREATE INDEX "_pages_v_rels_topics_id_idx" ON "_pages_v_rels" USING btree ("topics_id");
  CREATE INDEX "_pages_v_rels_documents_id_idx" ON "_pages_v_rels" USING btree ("documents_id");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "redirects_rels_order_idx" ON "redirects_rels" USING btree ("order");
  CREATE INDEX "redirects_rels_parent_idx" ON "redirects_rels" USING btree ("parent_id");
  CREATE INDEX "redirects_rels_path_idx" ON "redirects_rels" USING btree ("path");
  CREATE INDEX "redirects_rels_articles_id_idx" ON "redirects_rels" USING btree ("articles_id");
  CREATE INDEX "redirects_rels_cities_id_idx" ON "redirects_rels" USING btree ("cities_id");
  CREATE INDEX "redirects_rels_events_id_idx" ON "redirects_rels" USING btree ("events_id");
  CREATE INDEX "redirects_rels_initiatives_id_idx" ON "redirects_rels" USING btree ("initiatives_id");
  CREATE INDEX "redirects_rels_pages_id_idx" ON "redirects_rels" USING btree ("pages_id");
  CREATE INDEX "redirects_rels_partners_id_idx" ON "redirects_rels" USING btree ("partners_id");
  CREATE INDEX "redirects_rels_people_id_idx" ON "redirects_rels" USING btree ("people_id");
  CREATE INDEX "redirects_rels_regions_id_idx" ON "redirects_rels" USING btree ("regions_id");
  CREATE INDEX "redirects_rels_reports_id_idx" ON "redirects_rels" USING btree ("reports_id");
  CREATE INDEX "redirects_rels_resources_id_idx" ON "redirects_rels" USING btree ("resources_id");
  CREATE INDEX "redirects_rels_topics_id_idx" ON "redirects_rels" USING btree ("topics_id");
  CREATE INDEX "redirects_rels_documents_id_idx" ON "redirects_rels" USING btree ("documents_id");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_languages_order_idx" ON "users_languages" USING btree ("_order");
  CREATE INDEX "users_languages_parent_id_idx" ON "users_languages" USING btree ("_parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_member_idx" ON "users" USING btree ("member_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_cities_id_idx" ON "payload_locked_documents_rels" USING btree ("cities_id");
  CREATE INDEX "payload_locked_documents_rels_members_id_idx" ON "payload_locked_documents_rels" USING btree ("members_id");
  CREATE INDEX "payload_locked_documents_rels_partners_id_idx" ON "payload_locked_documents_rels" USING btree ("partners_id");
  CREATE INDEX "payload_locked_documents_rels_people_id_idx" ON "payload_locked_documents_rels" USING btree ("people_id");
  CREATE INDEX "payload_locked_documents_rels_regions_id_idx" ON "payload_locked_documents_rels" USING btree ("regions_id");
  CREATE INDEX "payload_locked_documents_rels_events_id_idx" ON "payload_locked_documents_rels" USING btree ("events_id");
  CREATE INDEX "payload_locked_documents_rels_initiatives_id_idx" ON "payload_locked_documents_rels" USING btree ("initiatives_id");
  CREATE INDEX "payload_locked_documents_rels_reports_id_idx" ON "payload_locked_documents_rels" USING btree ("reports_id");
  CREATE INDEX "payload_locked_documents_rels_resources_id_idx" ON "payload_locked_documents_rels" USING btree ("resources_id");
  CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("articles_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_documents_id_idx" ON "payload_locked_documents_rels" USING btree ("documents_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "site_settings_social_links_order_idx" ON "site_settings_social_links" USING btree ("_order");
  CREATE INDEX "site_settings_social_links_parent_id_idx" ON "site_settings_social_links" USING btree ("_parent_id");
  CREATE INDEX "site_settings_glossary_order_idx" ON "site_settings_glossary" USING btree ("_order");
  CREATE INDEX "site_settings_glossary_parent_id_idx" ON "site_settings_glossary" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "site_settings_glossary_locales_locale_parent_id_unique" ON "site_settings_glossary_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "site_settings__status_idx" ON "site_settings_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "site_settings_locales_locale_parent_id_unique" ON "site_settings_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_site_settings_v_version_social_links_order_idx" ON "_site_settings_v_version_social_links" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_social_links_parent_id_idx" ON "_site_settings_v_version_social_links" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_glossary_order_idx" ON "_site_settings_v_version_glossary" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_glossary_parent_id_idx" ON "_site_settings_v_version_glossary" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_site_settings_v_version_glossary_locales_locale_parent_id_u" ON "_site_settings_v_version_glossary_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_site_settings_v_created_at_idx" ON "_site_settings_v" USING btree ("created_at");
  CREATE INDEX "_site_settings_v_updated_at_idx" ON "_site_settings_v" USING btree ("updated_at");
  CREATE INDEX "_site_settings_v_snapshot_idx" ON "_site_settings_v" USING btree ("snapshot");
  CREATE INDEX "_site_settings_v_published_locale_idx" ON "_site_settings_v" USING btree ("published_locale");
  CREATE INDEX "_site_settings_v_latest_idx" ON "_site_settings_v" USING btree ("latest");
  CREATE INDEX "_site_settings_v_autosave_idx" ON "_site_settings_v" USING btree ("autosave");
  CREATE INDEX "_site_settings_v_version_version__status_idx" ON "_site_settings_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_site_settings_v_locales_locale_parent_id_unique" ON "_site_settings_v_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "navigation_header_children_order_idx" ON "navigation_header_children" USING btree ("_order");
  CREATE INDEX "navigation_header_children_parent_id_idx" ON "navigation_header_children" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "navigation_header_children_locales_locale_parent_id_unique" ON "navigation_header_children_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "navigation_header_order_idx" ON "navigation_header" USING btree ("_order");
  CREATE INDEX "navigation_header_parent_id_idx" ON "navigation_header" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "navigation_header_locales_locale_parent_id_unique" ON "navigation_header_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "navigation_footer_children_order_idx" ON "navigation_footer_children" USING btree ("_order");
  CREATE INDEX "navigation_footer_children_parent_id_idx" ON "navigation_footer_children" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "navigation_footer_children_locales_locale_parent_id_unique" ON "navigation_footer_children_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "navigation_footer_order_idx" ON "navigation_footer" USING btree ("_order");
  CREATE INDEX "navigation_footer_parent_id_idx" ON "navigation_footer" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "navigation_footer_locales_locale_parent_id_unique" ON "navigation_footer_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "navigation__status_idx" ON "navigation_locales" USING btree ("_status","_locale");
  CREATE UNIQUE INDEX "navigation_locales_locale_parent_id_unique" ON "navigation_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "navigation_rels_order_idx" ON "navigation_rels" USING btree ("order");
  CREATE INDEX "navigation_rels_parent_idx" ON "navigation_rels" USING btree ("parent_id");
  CREATE INDEX "navigation_rels_path_idx" ON "navigation_rels" USING btree ("path");
  CREATE INDEX "navigation_rels_articles_id_idx" ON "navigation_rels" USING btree ("articles_id");
  CREATE INDEX "navigation_rels_cities_id_idx" ON "navigation_rels" USING btree ("cities_id");
  CREATE INDEX "navigation_rels_events_id_idx" ON "navigation_rels" USING btree ("events_id");
  CREATE INDEX "navigation_rels_initiatives_id_idx" ON "navigation_rels" USING btree ("initiatives_id");
  CREATE INDEX "navigation_rels_pages_id_idx" ON "navigation_rels" USING btree ("pages_id");
  CREATE INDEX "navigation_rels_partners_id_idx" ON "navigation_rels" USING btree ("partners_id");
  CREATE INDEX "navigation_rels_people_id_idx" ON "navigation_rels" USING btree ("people_id");
  CREATE INDEX "navigation_rels_regions_id_idx" ON "navigation_rels" USING btree ("regions_id");
  CREATE INDEX "navigation_rels_reports_id_idx" ON "navigation_rels" USING btree ("reports_id");
  CREATE INDEX "navigation_rels_resources_id_idx" ON "navigation_rels" USING btree ("resources_id");
  CREATE INDEX "navigation_rels_topics_id_idx" ON "navigation_rels" USING btree ("topics_id");
  CREATE INDEX "navigation_rels_documents_id_idx" ON "navigation_rels" USING btree ("documents_id");
  CREATE INDEX "_navigation_v_version_header_children_order_idx" ON "_navigation_v_version_header_children" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_header_children_parent_id_idx" ON "_navigation_v_version_header_children" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_navigation_v_version_header_children_locales_locale_parent_" ON "_navigation_v_version_header_children_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_navigation_v_version_header_order_idx" ON "_navigation_v_version_header" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_header_parent_id_idx" ON "_navigation_v_version_header" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_navigation_v_version_header_locales_locale_parent_id_unique" ON "_navigation_v_version_header_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_navigation_v_version_footer_children_order_idx" ON "_navigation_v_version_footer_children" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_footer_children_parent_id_idx" ON "_navigation_v_version_footer_children" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_navigation_v_version_footer_children_locales_locale_parent_" ON "_navigation_v_version_footer_children_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_navigation_v_version_footer_order_idx" ON "_navigation_v_version_footer" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_footer_parent_id_idx" ON "_navigation_v_version_footer" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_navigation_v_version_footer_locales_locale_parent_id_unique" ON "_navigation_v_version_footer_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_navigation_v_created_at_idx" ON "_navigation_v" USING btree ("created_at");
  CREATE INDEX "_navigation_v_updated_at_idx" ON "_navigation_v" USING btree ("updated_at");
  CREATE INDEX "_navigation_v_snapshot_idx" ON "_navigation_v" USING btree ("snapshot");
  CREATE INDEX "_navigation_v_published_locale_idx" ON "_navigation_v" USING btree ("published_locale");
  CREATE INDEX "_navigation_v_latest_idx" ON "_navigation_v" USING btree ("latest");
  CREATE INDEX "_navigation_v_autosave_idx" ON "_navigation_v" USING btree ("autosave");
  CREATE INDEX "_navigation_v_version_version__status_idx" ON "_navigation_v_locales" USING btree ("version__status","_locale");
  CREATE UNIQUE INDEX "_navigation_v_locales_locale_parent_id_unique" ON "_navigation_v_locales" USING btree ("_parent_id","_locale");
  CREATE INDEX "_navigation_v_rels_order_idx" ON "_navigation_v_rels" USING btree ("order");
  CREATE INDEX "_navigation_v_rels_parent_idx" ON "_navigation_v_rels" USING btree ("parent_id");
  CREATE INDEX "_navigation_v_rels_path_idx" ON "_navigation_v_rels" USING btree ("path");
  CREATE INDEX "_navigation_v_rels_articles_id_idx" ON "_navigation_v_rels" USING btree ("articles_id");
  CREATE INDEX "_navigation_v_rels_cities_id_idx" ON "_navigation_v_rels" USING btree ("cities_id");
  CREATE INDEX "_navigation_v_rels_events_id_idx" ON "_navigation_v_rels" USING btree ("events_id");
  CREATE INDEX "_navigation_v_rels_initiatives_id_idx" ON "_navigation_v_rels" USING btree ("initiatives_id");
  CREATE INDEX "_navigation_v_rels_pages_id_idx" ON "_navigation_v_rels" USING btree ("pages_id");
  CREATE INDEX "_navigation_v_rels_partners_id_idx" ON "_navigation_v_rels" USING btree ("partners_id");
  CREATE INDEX "_navigation_v_rels_people_id_idx" ON "_navigation_v_rels" USING btree ("people_id");
  CREATE INDEX "_navigation_v_rels_regions_id_idx" ON "_navigation_v_rels" USING btree ("regions_id");
  CREATE INDEX "_navigation_v_rels_reports_id_idx" ON "_navigation_v_rels" USING btree ("reports_id");
  CREATE INDEX "_navigation_v_rels_resources_id_idx" ON "_navigation_v_rels" USING btree ("resources_id");
  CREATE INDEX "_navigation_v_rels_topics_id_idx" ON "_navigation_v_rels" USING btree ("topics_id");
  CREATE INDEX "_navigation_v_rels_documents_id_idx" ON "_navigation_v_rels" USING btree ("documents_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "rate_limits" CASCADE;
  DROP TABLE "cities" CASCADE;
  DROP TABLE "cities_locales" CASCADE;
  DROP TABLE "cities_texts" CASCADE;
  DROP TABLE "_cities_v" CASCADE;
  DROP TABLE "_cities_v_locales" CASCADE;
  DROP TABLE "_cities_v_texts" CASCADE;
  DROP TABLE "members_journey" CASCADE;
  DROP TABLE "members_journey_locales" CASCADE;
  DROP TABLE "members" CASCADE;
  DROP TABLE "members_locales" CASCADE;
  DROP TABLE "_members_v_version_journey" CASCADE;
  DROP TABLE "_members_v_version_journey_locales" CASCADE;
  DROP TABLE "_members_v" CASCADE;
  DROP TABLE "_members_v_locales" CASCADE;
  DROP TABLE "partners_relations" CASCADE;
  DROP TABLE "partners_social_links" CASCADE;
  DROP TABLE "partners_agreements" CASCADE;
  DROP TABLE "partners" CASCADE;
  DROP TABLE "partners_locales" CASCADE;
  DROP TABLE "_partners_v_version_relations" CASCADE;
  DROP TABLE "_partners_v_version_social_links" CASCADE;
  DROP TABLE "_partners_v_version_agreements" CASCADE;
  DROP TABLE "_partners_v" CASCADE;
  DROP TABLE "_partners_v_locales" CASCADE;
  DROP TABLE "people_groups" CASCADE;
  DROP TABLE "people_links" CASCADE;
  DROP TABLE "people" CASCADE;
  DROP TABLE "people_locales" CASCADE;
  DROP TABLE "_people_v_version_groups" CASCADE;
  DROP TABLE "_people_v_version_links" CASCADE;
  DROP TABLE "_people_v" CASCADE;
  DROP TABLE "_people_v_locales" CASCADE;
  DROP TABLE "regions_hub_pillars" CASCADE;
  DROP TABLE "regions_hub_pillars_locales" CASCADE;
  DROP TABLE "regions_hub_achievements" CASCADE;
  DROP TABLE "regions_hub_achievements_locales" CASCADE;
  DROP TABLE "regions" CASCADE;
  DROP TABLE "regions_locales" CASCADE;
  DROP TABLE "regions_texts" CASCADE;
  DROP TABLE "regions_rels" CASCADE;
  DROP TABLE "_regions_v_version_hub_pillars" CASCADE;
  DROP TABLE "_regions_v_version_hub_pillars_locales" CASCADE;
  DROP TABLE "_regions_v_version_hub_achievements" CASCADE;
  DROP TABLE "_regions_v_version_hub_achievements_locales" CASCADE;
  DROP TABLE "_regions_v" CASCADE;
  DROP TABLE "_regions_v_locales" CASCADE;
  DROP TABLE "_regions_v_texts" CASCADE;
  DROP TABLE "_regions_v_rels" CASCADE;
  DROP TABLE "events_organisers" CASCADE;
  DROP TABLE "events_speakers" CASCADE;
  DROP TABLE "events_speakers_locales" CASCADE;
  DROP TABLE "events_agenda_speakers" CASCADE;
  DROP TABLE "events_agenda_speakers_locales" CASCADE;
  DROP TABLE "events_agenda" CASCADE;
  DROP TABLE "events_agenda_locales" CASCADE;
  DROP TABLE "events_figures" CASCADE;
  DROP TABLE "events_recordings" CASCADE;
  DROP TABLE "events_recordings_locales" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "events_locales" CASCADE;
  DROP TABLE "events_texts" CASCADE;
  DROP TABLE "events_rels" CASCADE;
  DROP TABLE "_events_v_version_organisers" CASCADE;
  DROP TABLE "_events_v_version_speakers" CASCADE;
  DROP TABLE "_events_v_version_speakers_locales" CASCADE;
  DROP TABLE "_events_v_version_agenda_speakers" CASCADE;
  DROP TABLE "_events_v_version_agenda_speakers_locales" CASCADE;
  DROP TABLE "_events_v_version_agenda" CASCADE;
  DROP TABLE "_events_v_version_agenda_locales" CASCADE;
  DROP TABLE "_events_v_version_figures" CASCADE;
  DROP TABLE "_events_v_version_recordings" CASCADE;
  DROP TABLE "_events_v_version_recordings_locales" CASCADE;
  DROP TABLE "_events_v" CASCADE;
  DROP TABLE "_events_v_locales" CASCADE;
  DROP TABLE "_events_v_texts" CASCADE;
  DROP TABLE "_events_v_rels" CASCADE;
  DROP TABLE "initiatives_objectives" CASCADE;
  DROP TABLE "initiatives_objectives_locales" CASCADE;
  DROP TABLE "initiatives_partners" CASCADE;
  DROP TABLE "initiatives_cohorts" CASCADE;
  DROP TABLE "initiatives_cohorts_locales" CASCADE;
  DROP TABLE "initiatives" CASCADE;
  DROP TABLE "initiatives_locales" CASCADE;
  DROP TABLE "initiatives_rels" CASCADE;
  DROP TABLE "_initiatives_v_version_objectives" CASCADE;
  DROP TABLE "_initiatives_v_version_objectives_locales" CASCADE;
  DROP TABLE "_initiatives_v_version_partners" CASCADE;
  DROP TABLE "_initiatives_v_version_cohorts" CASCADE;
  DROP TABLE "_initiatives_v_version_cohorts_locales" CASCADE;
  DROP TABLE "_initiatives_v" CASCADE;
  DROP TABLE "_initiatives_v_locales" CASCADE;
  DROP TABLE "_initiatives_v_rels" CASCADE;
  DROP TABLE "reports_key_findings" CASCADE;
  DROP TABLE "reports_key_findings_locales" CASCADE;
  DROP TABLE "reports_recommendations_items" CASCADE;
  DROP TABLE "reports_recommendations_items_locales" CASCADE;
  DROP TABLE "reports_recommendations" CASCADE;
  DROP TABLE "reports_files" CASCADE;
  DROP TABLE "reports_files_locales" CASCADE;
  DROP TABLE "reports" CASCADE;
  DROP TABLE "reports_locales" CASCADE;
  DROP TABLE "reports_rels" CASCADE;
  DROP TABLE "_reports_v_version_key_findings" CASCADE;
  DROP TABLE "_reports_v_version_key_findings_locales" CASCADE;
  DROP TABLE "_reports_v_version_recommendations_items" CASCADE;
  DROP TABLE "_reports_v_version_recommendations_items_locales" CASCADE;
  DROP TABLE "_reports_v_version_recommendations" CASCADE;
  DROP TABLE "_reports_v_version_files" CASCADE;
  DROP TABLE "_reports_v_version_files_locales" CASCADE;
  DROP TABLE "_reports_v" CASCADE;
  DROP TABLE "_reports_v_locales" CASCADE;
  DROP TABLE "_reports_v_rels" CASCADE;
  DROP TABLE "resources_chapters" CASCADE;
  DROP TABLE "resources_chapters_locales" CASCADE;
  DROP TABLE "resources_audiences" CASCADE;
  DROP TABLE "resources_partners" CASCADE;
  DROP TABLE "resources_files" CASCADE;
  DROP TABLE "resources_files_locales" CASCADE;
  DROP TABLE "resources_declaration_commitments" CASCADE;
  DROP TABLE "resources_declaration_commitments_locales" CASCADE;
  DROP TABLE "resources" CASCADE;
  DROP TABLE "resources_locales" CASCADE;
  DROP TABLE "resources_rels" CASCADE;
  DROP TABLE "_resources_v_version_chapters" CASCADE;
  DROP TABLE "_resources_v_version_chapters_locales" CASCADE;
  DROP TABLE "_resources_v_version_audiences" CASCADE;
  DROP TABLE "_resources_v_version_partners" CASCADE;
  DROP TABLE "_resources_v_version_files" CASCADE;
  DROP TABLE "_resources_v_version_files_locales" CASCADE;
  DROP TABLE "_resources_v_version_declaration_commitments" CASCADE;
  DROP TABLE "_resources_v_version_declaration_commitments_locales" CASCADE;
  DROP TABLE "_resources_v" CASCADE;
  DROP TABLE "_resources_v_locales" CASCADE;
  DROP TABLE "_resources_v_rels" CASCADE;
  DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_locales" CASCADE;
  DROP TABLE "articles_texts" CASCADE;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "_articles_v_locales" CASCADE;
  DROP TABLE "_articles_v_texts" CASCADE;
  DROP TABLE "_articles_v_rels" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "topics_locales" CASCADE;
  DROP TABLE "_topics_v" CASCADE;
  DROP TABLE "_topics_v_locales" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "_media_v" CASCADE;
  DROP TABLE "_media_v_locales" CASCADE;
  DROP TABLE "documents" CASCADE;
  DROP TABLE "documents_locales" CASCADE;
  DROP TABLE "_documents_v" CASCADE;
  DROP TABLE "_documents_v_locales" CASCADE;
  DROP TABLE "pages_blocks_hero" CASCADE;
  DROP TABLE "pages_blocks_hero_locales" CASCADE;
  DROP TABLE "pages_blocks_text" CASCADE;
  DROP TABLE "pages_blocks_text_locales" CASCADE;
  DROP TABLE "pages_blocks_cards" CASCADE;
  DROP TABLE "pages_blocks_cards_locales" CASCADE;
  DROP TABLE "pages_blocks_people_groups" CASCADE;
  DROP TABLE "pages_blocks_people" CASCADE;
  DROP TABLE "pages_blocks_people_locales" CASCADE;
  DROP TABLE "pages_blocks_partners_relations" CASCADE;
  DROP TABLE "pages_blocks_partners" CASCADE;
  DROP TABLE "pages_blocks_partners_locales" CASCADE;
  DROP TABLE "pages_blocks_faq_items" CASCADE;
  DROP TABLE "pages_blocks_faq_items_locales" CASCADE;
  DROP TABLE "pages_blocks_faq" CASCADE;
  DROP TABLE "pages_blocks_faq_locales" CASCADE;
  DROP TABLE "pages_blocks_map" CASCADE;
  DROP TABLE "pages_blocks_map_locales" CASCADE;
  DROP TABLE "pages_blocks_call_to_action" CASCADE;
  DROP TABLE "pages_blocks_call_to_action_locales" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "pages_locales" CASCADE;
  DROP TABLE "pages_rels" CASCADE;
  DROP TABLE "_pages_v_blocks_hero" CASCADE;
  DROP TABLE "_pages_v_blocks_hero_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_text" CASCADE;
  DROP TABLE "_pages_v_blocks_text_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_cards" CASCADE;
  DROP TABLE "_pages_v_blocks_cards_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_people_groups" CASCADE;
  DROP TABLE "_pages_v_blocks_people" CASCADE;
  DROP TABLE "_pages_v_blocks_people_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_partners_relations" CASCADE;
  DROP TABLE "_pages_v_blocks_partners" CASCADE;
  DROP TABLE "_pages_v_blocks_partners_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_faq_items" CASCADE;
  DROP TABLE "_pages_v_blocks_faq_items_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_faq" CASCADE;
  DROP TABLE "_pages_v_blocks_faq_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_map" CASCADE;
  DROP TABLE "_pages_v_blocks_map_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_call_to_action" CASCADE;
  DROP TABLE "_pages_v_blocks_call_to_action_locales" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "_pages_v_locales" CASCADE;
  DROP TABLE "_pages_v_rels" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "redirects_rels" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_languages" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "site_settings_social_links" CASCADE;
  DROP TABLE "site_settings_glossary" CASCADE;
  DROP TABLE "site_settings_glossary_locales" CASCADE;
  DROP TABLE "site_settings" CASCADE;
  DROP TABLE "site_settings_locales" CASCADE;
  DROP TABLE "_site_settings_v_version_social_links" CASCADE;
  DROP TABLE "_site_settings_v_version_glossary" CASCADE;
  DROP TABLE "_site_settings_v_version_glossary_locales" CASCADE;
  DROP TABLE "_site_settings_v" CASCADE;
  DROP TABLE "_site_settings_v_locales" CASCADE;
  DROP TABLE "navigation_header_children" CASCADE;
  DROP TABLE "navigation_header_children_locales" CASCADE;
  DROP TABLE "navigation_header" CASCADE;
  DROP TABLE "navigation_header_locales" CASCADE;
  DROP TABLE "navigation_footer_children" CASCADE;
  DROP TABLE "navigation_footer_children_locales" CASCADE;
  DROP TABLE "navigation_footer" CASCADE;
  DROP TABLE "navigation_footer_locales" CASCADE;
  DROP TABLE "navigation" CASCADE;
  DROP TABLE "navigation_locales" CASCADE;
  DROP TABLE "navigation_rels" CASCADE;
  DROP TABLE "_navigation_v_version_header_children" CASCADE;
  DROP TABLE "_navigation_v_version_header_children_locales" CASCADE;
  DROP TABLE "_navigation_v_version_header" CASCADE;
  DROP TABLE "_navigation_v_version_header_locales" CASCADE;
  DROP TABLE "_navigation_v_version_footer_children" CASCADE;
  DROP TABLE "_navigation_v_version_footer_children_locales" CASCADE;
  DROP TABLE "_navigation_v_version_footer" CASCADE;
  DROP TABLE "_navigation_v_version_footer_locales" CASCADE;
  DROP TABLE "_navigation_v" CASCADE;
  DROP TABLE "_navigation_v_locales" CASCADE;
  DROP TABLE "_navigation_v_rels" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_cities_kind";
  DROP TYPE "public"."enum_cities_source_locale";
  DROP TYPE "public"."enum_cities_status";
  DROP TYPE "public"."enum__cities_v_version_kind";
  DROP TYPE "public"."enum__cities_v_version_source_locale";
  DROP TYPE "public"."enum__cities_v_published_locale";
  DROP TYPE "public"."enum__cities_v_version_status";
  DROP TYPE "public"."enum_members_journey_precision";
  DROP TYPE "public"."enum_member_status";
  DROP TYPE "public"."enum_members_joined_precision";
  DROP TYPE "public"."enum_members_committee_seat";
  DROP TYPE "public"."enum_members_source_locale";
  DROP TYPE "public"."enum_members_status";
  DROP TYPE "public"."enum__members_v_version_journey_precision";
  DROP TYPE "public"."enum__members_v_version_joined_precision";
  DROP TYPE "public"."enum__members_v_version_committee_seat";
  DROP TYPE "public"."enum__members_v_version_source_locale";
  DROP TYPE "public"."enum__members_v_published_locale";
  DROP TYPE "public"."enum__members_v_version_status";
  DROP TYPE "public"."enum_partners_relations";
  DROP TYPE "public"."enum_partners_social_links_platform";
  DROP TYPE "public"."enum_partners_agreements_kind";
  DROP TYPE "public"."enum_partners_kind";
  DROP TYPE "public"."enum_partners_source_locale";
  DROP TYPE "public"."enum_partners_status";
  DROP TYPE "public"."enum__partners_v_version_relations";
  DROP TYPE "public"."enum__partners_v_version_social_links_platform";
  DROP TYPE "public"."enum__partners_v_version_agreements_kind";
  DROP TYPE "public"."enum__partners_v_version_kind";
  DROP TYPE "public"."enum__partners_v_version_source_locale";
  DROP TYPE "public"."enum__partners_v_published_locale";
  DROP TYPE "public"."enum__partners_v_version_status";
  DROP TYPE "public"."enum_people_groups";
  DROP TYPE "public"."enum_people_links_platform";
  DROP TYPE "public"."enum_people_source_locale";
  DROP TYPE "public"."enum_people_status";
  DROP TYPE "public"."enum__people_v_version_groups";
  DROP TYPE "public"."enum__people_v_version_links_platform";
  DROP TYPE "public"."enum__people_v_version_source_locale";
  DROP TYPE "public"."enum__people_v_published_locale";
  DROP TYPE "public"."enum__people_v_version_status";
  DROP TYPE "public"."enum_regions_hub_launched_on_precision";
  DROP TYPE "public"."enum_regions_source_locale";
  DROP TYPE "public"."enum_regions_status";
  DROP TYPE "public"."enum__regions_v_version_hub_launched_on_precision";
  DROP TYPE "public"."enum__regions_v_version_source_locale";
  DROP TYPE "public"."enum__regions_v_published_locale";
  DROP TYPE "public"."enum__regions_v_version_status";
  DROP TYPE "public"."enum_events_organisers_role";
  DROP TYPE "public"."enum_events_speakers_role";
  DROP TYPE "public"."enum_events_agenda_speakers_role";
  DROP TYPE "public"."enum_events_agenda_kind";
  DROP TYPE "public"."enum_events_figures_measure";
  DROP TYPE "public"."enum_events_figures_qualifier";
  DROP TYPE "public"."enum_events_kind";
  DROP TYPE "public"."enum_events_mode";
  DROP TYPE "public"."enum_event_status";
  DROP TYPE "public"."enum_events_source_locale";
  DROP TYPE "public"."enum_events_status";
  DROP TYPE "public"."enum__events_v_version_organisers_role";
  DROP TYPE "public"."enum__events_v_version_speakers_role";
  DROP TYPE "public"."enum__events_v_version_agenda_speakers_role";
  DROP TYPE "public"."enum__events_v_version_agenda_kind";
  DROP TYPE "public"."enum__events_v_version_figures_measure";
  DROP TYPE "public"."enum__events_v_version_figures_qualifier";
  DROP TYPE "public"."enum__events_v_version_kind";
  DROP TYPE "public"."enum__events_v_version_mode";
  DROP TYPE "public"."enum__events_v_version_source_locale";
  DROP TYPE "public"."enum__events_v_published_locale";
  DROP TYPE "public"."enum__events_v_version_status";
  DROP TYPE "public"."enum_initiatives_partners_role";
  DROP TYPE "public"."enum_initiatives_kind";
  DROP TYPE "public"."enum_initiative_status";
  DROP TYPE "public"."enum_initiatives_starts_on_precision";
  DROP TYPE "public"."enum_initiatives_ends_on_precision";
  DROP TYPE "public"."enum_initiatives_source_locale";
  DROP TYPE "public"."enum_initiatives_status";
  DROP TYPE "public"."enum__initiatives_v_version_partners_role";
  DROP TYPE "public"."enum__initiatives_v_version_kind";
  DROP TYPE "public"."enum__initiatives_v_version_starts_on_precision";
  DROP TYPE "public"."enum__initiatives_v_version_ends_on_precision";
  DROP TYPE "public"."enum__initiatives_v_version_source_locale";
  DROP TYPE "public"."enum__initiatives_v_published_locale";
  DROP TYPE "public"."enum__initiatives_v_version_status";
  DROP TYPE "public"."enum_reports_recommendations_audience";
  DROP TYPE "public"."enum_reports_disclaimer";
  DROP TYPE "public"."enum_reports_source_locale";
  DROP TYPE "public"."enum_reports_status";
  DROP TYPE "public"."enum__reports_v_version_recommendations_audience";
  DROP TYPE "public"."enum__reports_v_version_disclaimer";
  DROP TYPE "public"."enum__reports_v_version_source_locale";
  DROP TYPE "public"."enum__reports_v_published_locale";
  DROP TYPE "public"."enum__reports_v_version_status";
  DROP TYPE "public"."enum_resources_audiences";
  DROP TYPE "public"."enum_resources_partners_role";
  DROP TYPE "public"."enum_resources_kind";
  DROP TYPE "public"."enum_resources_declaration_endorsement_qualifier";
  DROP TYPE "public"."enum_resources_source_locale";
  DROP TYPE "public"."enum_resources_status";
  DROP TYPE "public"."enum__resources_v_version_audiences";
  DROP TYPE "public"."enum__resources_v_version_partners_role";
  DROP TYPE "public"."enum__resources_v_version_kind";
  DROP TYPE "public"."enum__resources_v_version_declaration_endorsement_qualifier";
  DROP TYPE "public"."enum__resources_v_version_source_locale";
  DROP TYPE "public"."enum__resources_v_published_locale";
  DROP TYPE "public"."enum__resources_v_version_status";
  DROP TYPE "public"."enum_articles_kind";
  DROP TYPE "public"."enum_articles_source_translation";
  DROP TYPE "public"."enum_articles_vacancy_contract";
  DROP TYPE "public"."enum_articles_source_locale";
  DROP TYPE "public"."enum_articles_status";
  DROP TYPE "public"."enum__articles_v_version_kind";
  DROP TYPE "public"."enum__articles_v_version_source_translation";
  DROP TYPE "public"."enum__articles_v_version_vacancy_contract";
  DROP TYPE "public"."enum__articles_v_version_source_locale";
  DROP TYPE "public"."enum__articles_v_published_locale";
  DROP TYPE "public"."enum__articles_v_version_status";
  DROP TYPE "public"."enum_topics_source_locale";
  DROP TYPE "public"."enum_topics_status";
  DROP TYPE "public"."enum__topics_v_version_source_locale";
  DROP TYPE "public"."enum__topics_v_published_locale";
  DROP TYPE "public"."enum__topics_v_version_status";
  DROP TYPE "public"."enum_media_license";
  DROP TYPE "public"."enum_media_source_locale";
  DROP TYPE "public"."enum_media_status";
  DROP TYPE "public"."enum__media_v_version_license";
  DROP TYPE "public"."enum__media_v_version_source_locale";
  DROP TYPE "public"."enum__media_v_published_locale";
  DROP TYPE "public"."enum__media_v_version_status";
  DROP TYPE "public"."enum_documents_source_locale";
  DROP TYPE "public"."enum_documents_status";
  DROP TYPE "public"."enum__documents_v_version_source_locale";
  DROP TYPE "public"."enum__documents_v_published_locale";
  DROP TYPE "public"."enum__documents_v_version_status";
  DROP TYPE "public"."enum_pages_blocks_cards_collection";
  DROP TYPE "public"."enum_pages_blocks_people_groups";
  DROP TYPE "public"."enum_pages_blocks_partners_relations";
  DROP TYPE "public"."enum_pages_blocks_call_to_action_preset";
  DROP TYPE "public"."enum_pages_source_locale";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_blocks_cards_collection";
  DROP TYPE "public"."enum__pages_v_blocks_people_groups";
  DROP TYPE "public"."enum__pages_v_blocks_partners_relations";
  DROP TYPE "public"."enum__pages_v_blocks_call_to_action_preset";
  DROP TYPE "public"."enum__pages_v_version_source_locale";
  DROP TYPE "public"."enum__pages_v_published_locale";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum_redirects_locale";
  DROP TYPE "public"."enum_redirect_status";
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_users_languages_locale";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  DROP TYPE "public"."enum_site_settings_social_links_platform";
  DROP TYPE "public"."enum_site_settings_status";
  DROP TYPE "public"."enum__site_settings_v_version_social_links_platform";
  DROP TYPE "public"."enum__site_settings_v_published_locale";
  DROP TYPE "public"."enum__site_settings_v_version_status";
  DROP TYPE "public"."enum_navigation_status";
  DROP TYPE "public"."enum__navigation_v_published_locale";
  DROP TYPE "public"."enum__navigation_v_version_status";`)
}
