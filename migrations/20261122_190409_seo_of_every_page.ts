import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "people" ADD COLUMN "seo_image_id" integer;
  ALTER TABLE "people_locales" ADD COLUMN "seo_title" varchar;
  ALTER TABLE "people_locales" ADD COLUMN "seo_description" varchar;
  ALTER TABLE "_people_v" ADD COLUMN "version_seo_image_id" integer;
  ALTER TABLE "_people_v_locales" ADD COLUMN "version_seo_title" varchar;
  ALTER TABLE "_people_v_locales" ADD COLUMN "version_seo_description" varchar;
  ALTER TABLE "regions" ADD COLUMN "seo_image_id" integer;
  ALTER TABLE "regions_locales" ADD COLUMN "seo_title" varchar;
  ALTER TABLE "regions_locales" ADD COLUMN "seo_description" varchar;
  ALTER TABLE "_regions_v" ADD COLUMN "version_seo_image_id" integer;
  ALTER TABLE "_regions_v_locales" ADD COLUMN "version_seo_title" varchar;
  ALTER TABLE "_regions_v_locales" ADD COLUMN "version_seo_description" varchar;
  ALTER TABLE "initiatives" ADD COLUMN "seo_image_id" integer;
  ALTER TABLE "initiatives_locales" ADD COLUMN "seo_title" varchar;
  ALTER TABLE "initiatives_locales" ADD COLUMN "seo_description" varchar;
  ALTER TABLE "_initiatives_v" ADD COLUMN "version_seo_image_id" integer;
  ALTER TABLE "_initiatives_v_locales" ADD COLUMN "version_seo_title" varchar;
  ALTER TABLE "_initiatives_v_locales" ADD COLUMN "version_seo_description" varchar;
  ALTER TABLE "topics" ADD COLUMN "seo_image_id" integer;
  ALTER TABLE "topics_locales" ADD COLUMN "seo_title" varchar;
  ALTER TABLE "topics_locales" ADD COLUMN "seo_description" varchar;
  ALTER TABLE "_topics_v" ADD COLUMN "version_seo_image_id" integer;
  ALTER TABLE "_topics_v_locales" ADD COLUMN "version_seo_title" varchar;
  ALTER TABLE "_topics_v_locales" ADD COLUMN "version_seo_description" varchar;
  ALTER TABLE "people" ADD CONSTRAINT "people_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "regions" ADD CONSTRAINT "regions_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_regions_v" ADD CONSTRAINT "_regions_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "initiatives" ADD CONSTRAINT "initiatives_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_initiatives_v" ADD CONSTRAINT "_initiatives_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "people_seo_seo_image_idx" ON "people" USING btree ("seo_image_id");
  CREATE INDEX "_people_v_version_seo_version_seo_image_idx" ON "_people_v" USING btree ("version_seo_image_id");
  CREATE INDEX "regions_seo_seo_image_idx" ON "regions" USING btree ("seo_image_id");
  CREATE INDEX "_regions_v_version_seo_version_seo_image_idx" ON "_regions_v" USING btree ("version_seo_image_id");
  CREATE INDEX "initiatives_seo_seo_image_idx" ON "initiatives" USING btree ("seo_image_id");
  CREATE INDEX "_initiatives_v_version_seo_version_seo_image_idx" ON "_initiatives_v" USING btree ("version_seo_image_id");
  CREATE INDEX "topics_seo_seo_image_idx" ON "topics" USING btree ("seo_image_id");
  CREATE INDEX "_topics_v_version_seo_version_seo_image_idx" ON "_topics_v" USING btree ("version_seo_image_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "people" DROP CONSTRAINT "people_seo_image_id_media_id_fk";
  
  ALTER TABLE "_people_v" DROP CONSTRAINT "_people_v_version_seo_image_id_media_id_fk";
  
  ALTER TABLE "regions" DROP CONSTRAINT "regions_seo_image_id_media_id_fk";
  
  ALTER TABLE "_regions_v" DROP CONSTRAINT "_regions_v_version_seo_image_id_media_id_fk";
  
  ALTER TABLE "initiatives" DROP CONSTRAINT "initiatives_seo_image_id_media_id_fk";
  
  ALTER TABLE "_initiatives_v" DROP CONSTRAINT "_initiatives_v_version_seo_image_id_media_id_fk";
  
  ALTER TABLE "topics" DROP CONSTRAINT "topics_seo_image_id_media_id_fk";
  
  ALTER TABLE "_topics_v" DROP CONSTRAINT "_topics_v_version_seo_image_id_media_id_fk";
  
  DROP INDEX "people_seo_seo_image_idx";
  DROP INDEX "_people_v_version_seo_version_seo_image_idx";
  DROP INDEX "regions_seo_seo_image_idx";
  DROP INDEX "_regions_v_version_seo_version_seo_image_idx";
  DROP INDEX "initiatives_seo_seo_image_idx";
  DROP INDEX "_initiatives_v_version_seo_version_seo_image_idx";
  DROP INDEX "topics_seo_seo_image_idx";
  DROP INDEX "_topics_v_version_seo_version_seo_image_idx";
  ALTER TABLE "people" DROP COLUMN "seo_image_id";
  ALTER TABLE "people_locales" DROP COLUMN "seo_title";
  ALTER TABLE "people_locales" DROP COLUMN "seo_description";
  ALTER TABLE "_people_v" DROP COLUMN "version_seo_image_id";
  ALTER TABLE "_people_v_locales" DROP COLUMN "version_seo_title";
  ALTER TABLE "_people_v_locales" DROP COLUMN "version_seo_description";
  ALTER TABLE "regions" DROP COLUMN "seo_image_id";
  ALTER TABLE "regions_locales" DROP COLUMN "seo_title";
  ALTER TABLE "regions_locales" DROP COLUMN "seo_description";
  ALTER TABLE "_regions_v" DROP COLUMN "version_seo_image_id";
  ALTER TABLE "_regions_v_locales" DROP COLUMN "version_seo_title";
  ALTER TABLE "_regions_v_locales" DROP COLUMN "version_seo_description";
  ALTER TABLE "initiatives" DROP COLUMN "seo_image_id";
  ALTER TABLE "initiatives_locales" DROP COLUMN "seo_title";
  ALTER TABLE "initiatives_locales" DROP COLUMN "seo_description";
  ALTER TABLE "_initiatives_v" DROP COLUMN "version_seo_image_id";
  ALTER TABLE "_initiatives_v_locales" DROP COLUMN "version_seo_title";
  ALTER TABLE "_initiatives_v_locales" DROP COLUMN "version_seo_description";
  ALTER TABLE "topics" DROP COLUMN "seo_image_id";
  ALTER TABLE "topics_locales" DROP COLUMN "seo_title";
  ALTER TABLE "topics_locales" DROP COLUMN "seo_description";
  ALTER TABLE "_topics_v" DROP COLUMN "version_seo_image_id";
  ALTER TABLE "_topics_v_locales" DROP COLUMN "version_seo_title";
  ALTER TABLE "_topics_v_locales" DROP COLUMN "version_seo_description";`)
}
