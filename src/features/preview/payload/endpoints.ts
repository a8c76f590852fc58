import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { actorOf } from '@/access/core/actor'
import { LOCALE_CODES } from '@/content/locales'
import type { MessageKey } from '@/messages/catalogue'
import { say } from '@/messages/say'

import { judgeToken, type Place } from '../core/token'
import { openedPlace, type PreviewSettings } from './options'
import { readDocument } from './read-document'
import { mayPreview } from './rights'

const place = z.strictObject({
  collection: z.string().max(100),
  id: z.union([z.string().max(100), z.number().int()]).transform(String),
  locale: z.enum(LOCALE_CODES),
})

/** `POST /api/preview/tokens`: 201 with an address that opens the draft, and until when. */
export const tokensEndpoint = (settings: PreviewSettings): Endpoint => ({
  method: 'post',
  path: '/preview/tokens',
  handler: async (req) => {
    if (actorOf(req.user).roles.length === 0) throw refused(req, 401, 'previewSignIn')
    const asked = place.safeParse(await bodyOf(req))
    if (!asked.success) throw refused(req, 400, 'previewPlaceMalformed')
    if (!(await mayPreview(req, asked.data))) throw refused(req, 404, 'previewUnknown', asked.data)
    return Response.json(openedPlace(settings, asked.data), { status: 201, headers: UNKEPT })
  },
})

/**
 * `GET /api/preview/documents?collection&id&locale&token`: the draft as JSON, for a frontend's own
 * preview page. It shows what {@link readDocument} lets a page show.
 */
export const documentEndpoint = (settings: PreviewSettings): Endpoint => ({
  method: 'get',
  path: '/preview/documents',
  handler: async (req) => {
    const { token = '', ...query } = Object.fromEntries(req.searchParams)
    const asked = place.safeParse(query)
    if (!asked.success) throw refused(req, 400, 'previewPlaceMalformed')
    const verdict = judgeToken(settings.key, token, asked.data, settings.now())
    if (verdict === 'expired') throw refused(req, 403, 'previewExpired')
    if (verdict === 'invalid') throw refused(req, 403, 'previewTokenInvalid')
    const found = await readDocument(req.payload, asked.data, { asDraft: true })
    if (!found) throw refused(req, 404, 'previewUnknown', asked.data)
    const { values: doc, standing, sourceLocale } = found
    return Response.json(
      { doc, locale: asked.data.locale, sourceLocale, standing },
      {
        headers: UNKEPT,
      },
    )
  },
})

const UNKEPT = { 'Cache-Control': 'private, no-store' }

const refused = (
  req: PayloadRequest,
  status: 400 | 401 | 403 | 404,
  code: MessageKey,
  parameters?: Place,
): APIError => new APIError(say(req, code, parameters), status, { code }, true)

const bodyOf = async (req: PayloadRequest): Promise<unknown> => {
  try {
    return await req.json?.()
  } catch {
    return undefined
  }
}
