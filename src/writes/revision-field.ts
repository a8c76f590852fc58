import type { Field, FieldAccess, GroupField, NumberField, TextField } from 'payload'

import type { Localized } from '@/content/locales'
import { label } from '@/labels/label'

/** The translation feature leaves it alone. */
const NOT_TRANSLATED = { translation: { policy: 'never' } }

const signedIn: FieldAccess = ({ req }) => Boolean(req.user)

/**
 * Which state of a document someone has read. A number names the content of one part: `shared` what
 * all locales have in common, `locale` what belongs to the locale read, 0 what was never written.
 * A client that sends the numbers back with its changes is told (409) when it would overwrite what
 * it has not seen; the admin panel does, since it posts hidden fields too. Values that clients make
 * up are never stored. Not shown to the public: it says when unpublished text was changed.
 */
export const revisionField = ({ localized }: { localized: boolean }): GroupField => ({
  name: 'revision',
  type: 'group',
  label: label('Revision', 'Révision', 'Revisión', 'المراجعة'),
  access: { read: signedIn },
  admin: {
    ...BEHIND_THE_SCENES,
    // Numbers mean nothing to people, so a comparison of versions leaves them out.
    components: { Diff: '/src/panel/nothing#Nothing' },
  },
  fields: [
    numberOf('shared'),
    writerOf('sharedBy', CHANGED_BY),
    ...(localized
      ? [
          { ...numberOf('locale'), localized: true },
          { ...writerOf('localeBy', WRITTEN_BY), localized: true, custom: NOT_TRANSLATED },
        ]
      : []),
  ],
})

const BEHIND_THE_SCENES = {
  hidden: true,
  disableListColumn: true,
  disableListFilter: true,
  disableBulkEdit: true,
}
const CHANGED_BY = label('Changed by', 'Modifié par', 'Modificado por', 'عدّله')
const WRITTEN_BY = label('Written by', 'Rédigé par', 'Redactado por', 'كتبه')

const numberOf = (name: string): NumberField => ({
  name,
  type: 'number',
  admin: BEHIND_THE_SCENES,
  hooks: { afterRead: [zeroIfNone] },
})

/** An account, as `users:3`. The drafts of a person are found by it. */
const writerOf = (name: string, words: Localized): TextField => ({
  name,
  type: 'text',
  label: words,
  access: { read: signedIn },
  admin: BEHIND_THE_SCENES,
})

const zeroIfNone = ({ value }: { value?: unknown }): unknown => value ?? 0

/** Whether any of these fields has a value of its own in each locale. */
export const hasLocalizedField = (fields: readonly Field[]): boolean =>
  fields.some((field) => {
    if ('localized' in field && field.localized) return true
    if ('fields' in field && hasLocalizedField(field.fields)) return true
    if (field.type === 'tabs') {
      return field.tabs.some(
        (tab) => ('localized' in tab && tab.localized) || hasLocalizedField(tab.fields),
      )
    }
    if (field.type !== 'blocks') return false
    // Blocks known by name alone are somewhere else; they may have such a field.
    if (field.blockReferences?.length) return true
    return field.blocks.some((block) => hasLocalizedField(block.fields))
  })

/** A part of a document as it was when read, and who wrote it: `collection:id`. */
export type Revision = {
  shared: unknown
  locale: unknown
  sharedBy?: unknown
  localeBy?: unknown
}

/** The revision in a document or in what a client posted. */
export const revisionOf = (document: unknown): Revision => {
  const revision = (document as { revision?: Partial<Revision> | null } | undefined)?.revision
  return { ...revision, shared: revision?.shared ?? 0, locale: revision?.locale ?? 0 }
}
