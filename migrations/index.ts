import * as migration_20261121_113244_initial from './20261121_113244_initial';

export const migrations = [
  {
    up: migration_20261121_113244_initial.up,
    down: migration_20261121_113244_initial.down,
    name: '20261121_113244_initial'
  },
];
