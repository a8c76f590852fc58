import type { Linked } from '../rich-text/tree'

/** An invitation: that of the whole site (`membership`), or one with words of its own. */
export type CallToActionLink = {
  preset?: string | null
  title?: string | null
  text?: string | null
  label?: string | null
  link?: { url?: string | null; reference?: { value?: unknown } | null } | null
}

/** Where it leads; undefined when that is not published in this language. */
export const linkTarget = (link: CallToActionLink['link']): string | undefined => {
  const target = link?.reference?.value as Linked | undefined
  if (typeof target === 'object' && target?.path) return target.path
  return link?.url ?? undefined
}
