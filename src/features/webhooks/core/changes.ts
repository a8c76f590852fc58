import { isDeepStrictEqual } from 'node:util'

/** What readers get of a document in one language. */
export type Page = { path: string | undefined; title: string | undefined; content: unknown }

/** What readers get of a document: the languages in which it is on line. */
export type PublicView = Readonly<Record<string, Page>>

export type Change = {
  type: 'published' | 'unpublished' | 'changed' | 'deleted'
  locale: string
  path: string | undefined
  title: string | undefined
}

/**
 * What readers would notice. Address and title are always ones that readers have seen or see now:
 * of what went off line those of before, since what is stored then may be a draft already.
 *
 * @param after `deleted` when the document is gone for good
 */
export const changesBetween = (before: PublicView, after: PublicView | 'deleted'): Change[] => {
  const now = after === 'deleted' ? {} : after
  const locales = new Set([...Object.keys(before), ...Object.keys(now)])
  return [...locales].flatMap((locale): Change[] => {
    const [was, is] = [before[locale], now[locale]]
    if (was && !is) return [change(after === 'deleted' ? 'deleted' : 'unpublished', locale, was)]
    if (is && !was) return [change('published', locale, is)]
    return is && !isDeepStrictEqual(was, is) ? [change('changed', locale, is)] : []
  })
}

const change = (type: Change['type'], locale: string, { path, title }: Page): Change => ({
  type,
  locale,
  path,
  title,
})
