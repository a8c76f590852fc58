import type { ArrayField } from 'payload'
import { array } from 'payload/shared'

import { checkFigures } from '@/content/figures'

import { countField } from './count'
import { ruled } from './rule'
import { vocabularyField } from './vocabulary'

/** What was counted (participants, cities, ...) and how exactly. Numbers are in no language. */
export const figuresField = (): ArrayField => ({
  name: 'figures',
  type: 'array',
  fields: [
    {
      type: 'row',
      fields: [
        vocabularyField({ name: 'measure', vocabulary: 'figureMeasure', required: true }),
        countField({ name: 'value', required: true }),
        vocabularyField({
          name: 'qualifier',
          vocabulary: 'figureQualifier',
          defaultValue: 'exactly',
        }),
      ],
    },
  ],
  validate: ruled<{ measure?: unknown }[]>(array, checkFigures),
})
