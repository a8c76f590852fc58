import type { SelectField } from 'payload'

import { VOCABULARIES, type VocabularyName } from '@/vocabularies'
import { optionsOf } from '@/vocabularies/vocabulary'

type Options = { name: string; vocabulary: VocabularyName } & Pick<
  Partial<SelectField>,
  'admin' | 'defaultValue' | 'index' | 'required'
> & { hasMany?: boolean }

/** A select over a closed vocabulary, labelled in every locale. */
export const vocabularyField = ({ vocabulary, ...field }: Options): SelectField =>
  ({
    type: 'select',
    options: optionsOf(VOCABULARIES[vocabulary]),
    ...field,
    // Postgres would give `status` and Payload's `_status` one enum: both are named after "status".
    ...(field.name === 'status' && { enumName: statusEnum }),
    custom: { vocabulary },
  }) as SelectField

const statusEnum = ({ tableName }: { tableName?: string }) => `enum_${tableName}_progress`
