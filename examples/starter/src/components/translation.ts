/** What the CMS says about the language a document is read in. */
export type Translated = {
  sourceLocale?: string | null
  translation?: {
    state?: string | null
    origin?: string | null
    percent?: number | null
    staleSince?: string | null
    reviewedAt?: string | null
  } | null
}

/** Whether a text was translated, and so may hold mistakes that its original does not. */
export const isTranslation = ({ translation }: Translated): boolean =>
  Boolean(translation?.state && translation.state !== 'source')
