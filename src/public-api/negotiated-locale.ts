import type { Config } from 'payload'

import { isLocale, SOURCE_LOCALE } from '@/content/locales'
import { preferredLocale } from '@/messages/listener'
import { addRequestLayer } from '@/platform/request-layer'
import { collectLanguages } from '@/platform/told-languages'
import { withHeaders } from '@/platform/whole-bodies'

/**
 * Lets a reader leave the choice of the language to `Accept-Language`: `locale=auto` becomes the
 * first language preferred that the network speaks, else the source language.
 *
 * Stands outside everything that knows locales; what keeps answers sees the language chosen, and
 * `Vary` tells caches further out.
 */
export const negotiatedLocale =
  () =>
  (config: Config): Config =>
    addRequestLayer(config, {
      name: 'language negotiation',
      handle: async (request, next) => {
        if (request.method !== 'GET') return next(request)
        const url = new URL(request.url)
        if (url.searchParams.get('locale') !== 'auto') return next(request)
        const accepted = request.headers.get('accept-language') ?? ''
        url.searchParams.set('locale', preferredLocale(accepted) ?? SOURCE_LOCALE)
        const answer = await next(new Request(url, request))
        return withHeaders(answer, (headers) => headers.append('vary', 'Accept-Language'))
      },
    })

/**
 * Tells every GET that names its language which one it got, in `Content-Language`, with those of
 * values that fell back after it. Stands within what keeps answers, so that it is kept with them.
 */
export const toldLocale =
  () =>
  (config: Config): Config =>
    addRequestLayer(config, {
      name: 'language of the answer',
      handle: async (request, next) => {
        const { result: answer, languages } = await collectLanguages(() => next(request))
        const locale = new URL(request.url).searchParams.get('locale')
        if (request.method !== 'GET' || !answer.ok || !isLocale(locale)) return answer
        if (answer.headers.has('content-language')) return answer
        const told = [...new Set([locale, ...languages])].join(', ')
        return withHeaders(answer, (headers) => headers.set('content-language', told))
      },
    })
