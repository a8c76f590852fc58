import { APIError, type Config, type Endpoint } from 'payload'

import { isLocale, LOCALE_CODES, type Locale } from '@/content/locales'
import { say } from '@/messages/say'

import { VOCABULARIES } from '.'
import type { Vocabulary } from './vocabulary'

/** What `GET /api/vocabularies?locale=fr` answers: the terms of each vocabulary, in its order. */
export const labelsIn = (locale: Locale): Record<string, { value: string; label: string }[]> =>
  Object.fromEntries(
    Object.entries(VOCABULARIES as Record<string, Vocabulary>).map(([name, vocabulary]) => [
      name,
      Object.entries(vocabulary).map(([value, labels]) => ({ value, label: labels[locale] })),
    ]),
  )

const endpoint: Endpoint = {
  path: '/vocabularies',
  method: 'get',
  handler: (req) => {
    const asked = req.searchParams.get('locale')
    if (!isLocale(asked))
      throw new APIError(
        say(req, 'localeUnknown', { locale: asked ?? '', known: LOCALE_CODES.join(', ') }),
        400,
        null,
        true,
      )
    return Response.json({ locale: asked, vocabularies: labelsIn(asked) })
  },
}

/** Serves the closed vocabularies, so that frontends label filters without copying our lists. */
export const vocabulariesEndpoint =
  () =>
  (config: Config): Config => ({ ...config, endpoints: [...(config.endpoints ?? []), endpoint] })
