import type { Actor } from './actor'
import { languageRightOf } from './actor'

/** A write as it was asked for, before anything is read. */
export type LocaleWrite = {
  /** The locale that was named; undefined when none was and the default would be meant. */
  locale: string | undefined
  publishSpecificLocale?: string | undefined
  publishAllLocales?: boolean
  unpublishAllLocales?: boolean
  /** Saved beside what readers see. */
  draft: boolean
  status?: unknown
  /** Brings a file along. */
  file?: boolean
}

/** Why a write is refused: the message to say, and what it speaks of. */
export type Refusal = {
  message:
    | 'writeNamesNoLocale'
    | 'writeOutsideOwnLanguages'
    | 'writeTouchesAllLocales'
    | 'releaseNotGranted'
    | 'saveAsDraft'
    | 'onlyWordsMayChange'
    | 'fileNotReplaceable'
    | 'notYoursToWrite'
  parameters?: Record<string, string>
}

/** Whether a translator may write in that locale, in that way; what is written is judged apart. */
export const refusalOfTranslation = (actor: Actor, write: LocaleWrite): Refusal | undefined => {
  if (write.publishAllLocales || write.unpublishAllLocales) {
    return { message: 'writeTouchesAllLocales' }
  }
  if (!write.locale) return { message: 'writeNamesNoLocale' }
  if (write.locale === 'all' || write.locale === '*') return { message: 'writeTouchesAllLocales' }
  for (const locale of [write.locale, write.publishSpecificLocale ?? write.locale]) {
    if (!languageRightOf(actor, locale)?.translate) {
      return { message: 'writeOutsideOwnLanguages', parameters: { locale, own: ownOf(actor) } }
    }
  }
  const target = write.publishSpecificLocale ?? write.locale
  // Two locales in one write: the words would go to one and be compared with the other.
  if (target !== write.locale) {
    return {
      message: 'writeOutsideOwnLanguages',
      parameters: { locale: target, own: write.locale },
    }
  }
  const release = languageRightOf(actor, target)?.release === true
  if (!release && (write.status === 'published' || write.publishSpecificLocale)) {
    return { message: 'releaseNotGranted', parameters: { locale: target } }
  }
  // What is not saved as a draft replaces what readers see, or takes it offline.
  if (!release && !write.draft) return { message: 'saveAsDraft', parameters: { locale: target } }
  return write.file ? { message: 'fileNotReplaceable' } : undefined
}

/** What a city's own user may send of its member record; an editor publishes it. */
const OWN_MEMBERSHIP_FIELDS = ['contact', 'statement', 'journey']
/** Named by every form and changed by none of them. */
const BOOKKEEPING = ['id', '_status', 'createdAt', 'updatedAt']

/**
 * Whether a city's user may write its own member record so.
 *
 * @param sent the fields sent whose value differs from the stored one.
 */
export const refusalOfOwnMembership = (
  write: LocaleWrite,
  sent: readonly string[],
): Refusal | undefined => {
  if (write.publishAllLocales || write.unpublishAllLocales) {
    return { message: 'writeTouchesAllLocales' }
  }
  if (!write.locale) return { message: 'writeNamesNoLocale' }
  if (write.locale === 'all' || write.locale === '*') return { message: 'writeTouchesAllLocales' }
  if (write.status === 'published' || write.publishSpecificLocale) {
    return { message: 'releaseNotGranted', parameters: { locale: write.locale } }
  }
  if (!write.draft) return { message: 'saveAsDraft', parameters: { locale: write.locale } }
  const foreign = sent.filter((name) => ![...OWN_MEMBERSHIP_FIELDS, ...BOOKKEEPING].includes(name))
  return foreign.length > 0
    ? { message: 'notYoursToWrite', parameters: { fields: foreign.join(', ') } }
    : undefined
}

const ownOf = (actor: Actor): string =>
  actor.languages
    .filter(({ translate }) => translate)
    .map(({ locale }) => locale)
    .join(', ') || '—'
