/** A text of the source as translators know it, with what each translation was made from. */
export type KnownText = {
  key: string
  field: string
  textHash: string
  text: string
  words: number
  translations: readonly { locale: string; basedOnTextHash: string }[]
}

/** A text of the source as somebody is about to save it. */
export type ComingText = Pick<KnownText, 'key' | 'field' | 'textHash' | 'text'>

/** A text whose translations somebody has to look at again. */
export type ReopenedText = {
  key: string
  field: string
  before: string
  after: string
  /** Those whose translation says what the text said until now, in the order of `known`. */
  locales: string[]
}

export type SourceChanges = {
  reopened: ReopenedText[]
  /** New texts, which every language lacks. */
  added: ComingText[]
  /** Texts that go, with translations or without. */
  removed: string[]
}

/**
 * What a change of the source means for its translations. A translation that was out of date
 * before stays so and counts for nothing here; one that was made from the very words that come
 * back is right again.
 */
export const sourceChanges = (
  known: readonly KnownText[],
  coming: readonly ComingText[],
): SourceChanges => {
  const before = new Map(known.map((text) => [text.key, text]))
  const after = new Set(coming.map(({ key }) => key))
  return {
    reopened: coming.flatMap(({ key, field, text, textHash }) => {
      const old = before.get(key)
      if (!old || old.textHash === textHash) return []
      const locales = old.translations
        .filter(({ basedOnTextHash }) => basedOnTextHash === old.textHash)
        .map(({ locale }) => locale)
      return locales.length > 0 ? [{ key, field, before: old.text, after: text, locales }] : []
    }),
    added: coming.filter(({ key }) => !before.has(key)),
    removed: known.filter(({ key }) => !after.has(key)).map(({ key }) => key),
  }
}
