import { defineMiddleware } from 'astro:middleware'

import { publicUrl } from './cms/client'
import { labelsIn } from './cms/vocabularies'
import { localeOf } from './i18n/locales'
import { wordsIn } from './i18n/words'

/** The language of every page, what things are called in it, and the headers that protect it. */
export const onRequest = defineMiddleware(async ({ locals, url, isPrerendered }, next) => {
  const previewed = url.pathname === '/preview'
  const locale = localeOf(previewed ? `/${url.searchParams.get('locale')}` : url.pathname)
  locals.locale = locale
  locals.words = wordsIn(locale)
  locals.labels = await labelsIn(locale)
  const response = await next()
  if (isPrerendered) return response
  response.headers.set('Content-Security-Policy', policy(previewed))
  response.headers.set('X-Content-Type-Options', 'nosniff')
  response.headers.set('Referrer-Policy', 'strict-origin-when-cross-origin')
  // The CMS answers from memory and is never stale: browsers ask again, proxies may not keep.
  if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'no-cache')
  return response
})

/** Nothing but this site and its CMS is asked for anything; only the CMS may frame a preview. */
const policy = (previewed: boolean): string => {
  const cms = new URL(publicUrl('/')).origin
  return [
    "default-src 'none'",
    `script-src ${cms}`,
    `connect-src ${cms}`,
    `img-src 'self' data: ${cms}`,
    // The focal point and the placeholder of a picture are style attributes.
    "style-src 'self' 'unsafe-inline'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${previewed ? cms : "'none'"}`,
  ].join('; ')
}
