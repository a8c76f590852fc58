import * as migration_20261121_123118_initial from './20261121_123118_initial';
import * as migration_20261121_133230_query_presets from './20261121_133230_query_presets';
import * as migration_20261121_152655_translation from './20261121_152655_translation';
import * as migration_20261121_190138_desk from './20261121_190138_desk';
import * as migration_20261121_204204_webhook_tags from './20261121_204204_webhook_tags';
import * as migration_20261122_041047_uploads from './20261122_041047_uploads';
import * as migration_20261122_085339_relation_indexes from './20261122_085339_relation_indexes';
import * as migration_20261122_190409_seo_of_every_page from './20261122_190409_seo_of_every_page';

export const migrations = [
  {
    up: migration_20261121_123118_initial.up,
    down: migration_20261121_123118_initial.down,
    name: '20261121_123118_initial',
  },
  {
    up: migration_20261121_133230_query_presets.up,
    down: migration_20261121_133230_query_presets.down,
    name: '20261121_133230_query_presets',
  },
  {
    up: migration_20261121_152655_translation.up,
    down: migration_20261121_152655_translation.down,
    name: '20261121_152655_translation',
  },
  {
    up: migration_20261121_190138_desk.up,
    down: migration_20261121_190138_desk.down,
    name: '20261121_190138_desk',
  },
  {
    up: migration_20261121_204204_webhook_tags.up,
    down: migration_20261121_204204_webhook_tags.down,
    name: '20261121_204204_webhook_tags',
  },
  {
    up: migration_20261122_041047_uploads.up,
    down: migration_20261122_041047_uploads.down,
    name: '20261122_041047_uploads',
  },
  {
    up: migration_20261122_085339_relation_indexes.up,
    down: migration_20261122_085339_relation_indexes.down,
    name: '20261122_085339_relation_indexes',
  },
  {
    up: migration_20261122_190409_seo_of_every_page.up,
    down: migration_20261122_190409_seo_of_every_page.down,
    name: '20261122_190409_seo_of_every_page'
  },
];
