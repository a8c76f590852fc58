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
    // Payload calls the type of its own `_status` enum_<table>_status, and would take the one for
    // the other.
    ...(field.name === 'status' && { enumName: typeNameOf(vocabulary) }),
    ...field,
    custom: { vocabulary },
  }) as SelectField

/** The Postgres type of a vocabulary: `enum_event_status` for `eventStatus`. */
const typeNameOf = (vocabulary: string): string =>
  `enum_${vocabulary.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)}`
