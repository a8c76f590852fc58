import type { Payload, PayloadRequest } from 'payload'

import { LOCALE_CODES, SOURCE_LOCALE } from '@/content/locales'

import { inLocale } from './in-locale'

/**
 * Fills a global in every locale unless an editor or an earlier run has done so.
 *
 * @returns whether it was filled now.
 */
export const saveGlobal = async (args: {
  payload: Payload
  req: PayloadRequest
  key: string
  data: Record<string, unknown>
}): Promise<boolean> => {
  const { payload, req, key, data } = args
  const config = payload.globals.config.find(({ slug }) => slug === key)
  if (!config) throw new Error(`The demo content fills the global ${key}, which does not exist.`)
  // Names of globals of the content model come as text here, whatever it holds.
  const slug = key as never
  const there = await payload.findGlobal({ slug, locale: SOURCE_LOCALE, depth: 0, req })
  if ((there as { createdAt?: unknown }).createdAt) return false
  for (const locale of LOCALE_CODES) {
    await payload.updateGlobal({
      slug,
      locale,
      data: {
        ...inLocale(config.flattenedFields, data, locale, key),
        _status: 'published',
      } as never,
      depth: 0,
      req: { ...req, context: {} } as PayloadRequest,
    })
  }
  return true
}
