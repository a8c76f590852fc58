import type { Config } from 'payload'

import { translation } from '@/features/translation'
import { CHECKS } from '@/features/translation/core/checks'

import { GUARDED } from '../../reads/fixture'

/** The same with the workflow of translation, which judges no wording here. */
export const GUARDED_WITH_TRANSLATION: Config['plugins'] = [
  translation({
    locales: { fr: { severities: Object.fromEntries(CHECKS.map(({ id }) => [id, 'warning'])) } },
    limits: {
      machineText: { consume: async () => undefined },
      pseudo: { consume: async () => undefined },
      visitorOf: () => 'a visitor',
    },
  }),
  ...GUARDED,
]
