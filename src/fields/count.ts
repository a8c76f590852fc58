import type { NumberField } from 'payload'
import { number } from 'payload/shared'

import { type Rule, ruled } from './rule'

type Options = { name: string; required?: boolean; min?: number; rules?: Rule<number>[] } & Pick<
  NumberField,
  'admin' | 'index' | 'defaultValue'
>

/** A whole number of things, 0 or more unless it says otherwise. */
export const countField = ({ rules = [], min = 0, ...field }: Options): NumberField =>
  ({
    type: 'number',
    min,
    ...field,
    validate: ruled<number>(
      number,
      (value) =>
        Number.isInteger(value) ? undefined : { fault: 'notAWholeNumber', parameters: { value } },
      ...rules,
    ),
  }) as NumberField
