import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { LOCALE_CODES, SOURCE_LOCALE } from '@/content/locales'
import { say } from '@/messages/say'
import { locale, needed, oneOf, readParameters } from '../../core/requests/parameters'
import { conceptsFromCsv } from '../../core/terms/csv-read'
import { conceptsToCsv } from '../../core/terms/csv-write'
import { conceptsFromTbx } from '../../core/terms/tbx-read'
import { conceptsToTbx } from '../../core/terms/tbx-write'
import { receivedFile, textOfFile } from '../exchange/received-file'
import { loadConcepts } from '../terms/load-concepts'
import { storeConcepts, TermsNotStored } from '../terms/store-concepts'
import { keepsTerms, localesOf } from './caller'
import { refused, translationEndpoint } from './endpoint'

const FORMATS = ['csv', 'tbx'] as const

/**
 * `GET /api/translation/terms?format=csv|tbx`: all concepts, for whoever translates or keeps them.
 * `POST` takes such a file: all of it or, with faults, nothing.
 */
export const termsEndpoints: Endpoint[] = [
  translationEndpoint('get', 'terms', async (req) => {
    if (localesOf(req).length === 0) throw refused(req, 403, 'translationNoTermsRight')
    const { format } = readParameters(req.searchParams, {
      format: needed(oneOf(FORMATS)),
      // Every read has one; the file has all languages.
      locale: locale(LOCALE_CODES),
    })
    const concepts = (await loadConcepts(req)).map(({ concept }) => concept)
    const isCsv = format === 'csv'
    return new Response(isCsv ? conceptsToCsv(concepts) : conceptsToTbx(concepts, SOURCE_LOCALE), {
      headers: {
        'Content-Type': isCsv ? 'text/csv; charset=utf-8' : 'application/x-tbx+xml; charset=utf-8',
        'Content-Disposition': `attachment; filename="terms.${format}"`,
      },
    })
  }),
  translationEndpoint('post', 'terms', async (req) => {
    keepsTerms(req)
    const { format } = readParameters(req.searchParams, { format: needed(oneOf(FORMATS)) })
    const text = await textOfFile(await receivedFile(req))
    const { concepts, faults } = format === 'csv' ? conceptsFromCsv(text) : conceptsFromTbx(text)
    if (faults.length > 0) {
      throw notTaken(
        req,
        faults.map(({ fault, parameters = {} }) => ({
          line: parameters.line,
          code: fault,
          message: say(req, fault, parameters),
        })),
      )
    }
    try {
      return Response.json(await storeConcepts(req, concepts))
    } catch (error) {
      if (!(error instanceof TermsNotStored)) throw error
      throw notTaken(
        req,
        error.faults.map(({ concept, fault, parameters }) => ({
          ...{ concept, code: fault },
          message: say(req, fault, parameters),
        })),
      )
    }
  }),
]

/** 400 with every fault, so that one look at the file mends them all. */
const notTaken = (req: PayloadRequest, faults: readonly object[]): APIError =>
  new APIError(say(req, 'termsRefused'), 400, { code: 'termsRefused', faults }, true)
