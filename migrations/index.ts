import * as migration_20261121_111324_initial from './20261121_111324_initial';

export const migrations = [
  {
    up: migration_20261121_111324_initial.up,
    down: migration_20261121_111324_initial.down,
    name: '20261121_111324_initial'
  },
];
