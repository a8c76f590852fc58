import type { PayloadRequest } from 'payload'

import { actorOf, isStaff } from '@/access/core/actor'
import { LOCALE_CODES } from '@/content/locales'

import { rightsIn, type TranslationRights } from '../rights'
import { refused } from './endpoint'

/** Whoever translates or reviews in a locale sees its work. @throws APIError 403 */
export const worksIn = (req: PayloadRequest, locale: string): TranslationRights => {
  const rights = rightsIn(req.user, locale)
  if (!rights.translate && !rights.review) {
    throw refused(req, 403, 'translationNoRight', { locale })
  }
  return rights
}

/** @throws APIError 403 */
export const translatesIn = (req: PayloadRequest, locale: string): TranslationRights => {
  const rights = worksIn(req, locale)
  if (!rights.translate) throw refused(req, 403, 'translationNoRight', { locale })
  return rights
}

/** @throws APIError 403 */
export const reviewsIn = (req: PayloadRequest, locale: string): TranslationRights => {
  const rights = worksIn(req, locale)
  if (!rights.review) throw refused(req, 403, 'translationNoReviewRight', { locale })
  return rights
}

/** The locales that somebody works in, in our order. */
export const localesOf = (req: PayloadRequest): string[] => {
  return LOCALE_CODES.filter((locale) => {
    const { translate, review } = rightsIn(req.user, locale)
    return translate || review
  })
}

/** Who keeps the terms. @throws APIError 403 */
export const keepsTerms = (req: PayloadRequest): void => {
  if (!isStaff(actorOf(req.user))) throw refused(req, 403, 'translationNoTermsRight')
}
