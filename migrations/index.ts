import * as migration_20261121_115322_initial from './20261121_115322_initial';

export const migrations = [
  {
    up: migration_20261121_115322_initial.up,
    down: migration_20261121_115322_initial.down,
    name: '20261121_115322_initial'
  },
];
