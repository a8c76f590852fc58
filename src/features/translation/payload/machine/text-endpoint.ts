import type { Endpoint, PayloadRequest } from 'payload'

import { LOCALE_CODES } from '@/content/locales'
import type { RateLimiter } from '@/platform/rate-limiter'

import { toTagged } from '../../core/inline/tagged'
import type { Clock } from '../../core/machine/pace'
import type { Engine } from '../../core/machine/port'
import type { LeftReason } from '../../core/machine/result'
import { terminologyFor } from '../../core/machine/terminology'
import { estimateRun, translateUnits } from '../../core/machine/translate-units'
import { text } from '../../core/requests/acts-request'
import { readBody } from '../../core/requests/json-body'
import { locale, needed, oneOf } from '../../core/requests/parameters'
import { translatesIn } from '../endpoints/caller'
import { openDocument } from '../endpoints/documents'
import { jsonBody, limited, refused, translationEndpoint } from '../endpoints/endpoint'
import { type OpenSuggestion, openSuggestions } from '../store/open-suggestions'
import { translationRefused } from '../store/refused'
import { actorOf } from '../store/session'
import { suggest } from '../store/suggest'
import { type StoredUnit, unitsInLocale } from '../store/units-in-locale'
import { conceptsInForce } from '../terms/concepts-in-force'

export type TextOptions = {
  engineFor: (locale: string) => Engine | undefined
  clock: Clock
  /** What one text may cost, in the currency of the engine's price. */
  costCap: number
  collections: readonly string[]
  /** How often one account may ask. */
  limit: RateLimiter
}

/**
 * `POST /api/translation/machine/text`: what the engine makes of one text, for a translator who
 * asks. Kept as a suggestion, so that asking again for the same source costs nothing; the text at
 * the desk stays as it is.
 */
export const machineTextEndpoint = (options: TextOptions): Endpoint =>
  translationEndpoint('post', 'machine/text', async (req) => {
    const asked = readBody(await jsonBody(req), {
      collection: needed(oneOf(options.collections)),
      id: needed(text),
      locale: needed(locale(LOCALE_CODES)),
      key: needed(text),
    })
    translatesIn(req, asked.locale)
    const { place } = await openDocument(req, asked, asked.locale)
    const where = { ...place, locale: asked.locale }
    const document = await unitsInLocale(req, where)
    const unit = document.find((it) => it.unit.key === asked.key && it.unit.policy === 'translate')
    if (!unit) throw translationRefused(req, 'unknown-unit')
    const engine = options.engineFor(asked.locale)
    if (!engine) throw refused(req, 400, 'machineNoEngine')
    const offered = () => offeredBy(req, where, unit, engine)
    const known = await offered()
    if (!known) {
      const { content, detail } = await translated(req, unit, document, { ...options, engine })
      const actor = `engine:${engine.name}`
      await suggest(req, { locale: asked.locale, actor }, [
        {
          ...{ unitId: unit.unitId, content, origin: 'machine' as const },
          ...{ originDetail: detail, sourceHash: unit.textHash },
        },
      ])
      return answer(engine, content, await offered())
    }
    return answer(engine, known.content, known)
  })

const answer = (
  { name, model }: Engine,
  content: StoredUnit['unit']['content'],
  /** None where the desk says the very same. */
  suggestion: OpenSuggestion | undefined,
): Response =>
  Response.json({
    text: toTagged(content),
    ...{ engine: name, model },
    suggestion: suggestion?.id ?? null,
  })

/** What this engine has offered for the source as it is, and nobody has settled. */
const offeredBy = async (
  req: PayloadRequest,
  where: Parameters<typeof openSuggestions>[1],
  { unitId }: StoredUnit,
  { name }: Engine,
): Promise<OpenSuggestion | undefined> =>
  (await openSuggestions(req, where)).find(
    (it) => it.unitId === unitId && !it.stale && it.by === `engine:${name}`,
  )

/** In milliseconds: nobody waits longer for one text. */
const PATIENCE = 30_000

const translated = async (
  req: PayloadRequest,
  { unit, sourceLocale, locale: into }: StoredUnit,
  document: readonly StoredUnit[],
  { engine, clock, costCap, limit }: TextOptions & { engine: Engine },
) => {
  const { names, glossary } = terminologyFor(await conceptsInForce(req), sourceLocale, into)
  const { characters, cost } = estimateRun([unit], { engine, names })
  if (cost > costCap) {
    const numbers = { characters, cost: cost.toFixed(2), cap: costCap }
    throw refused(req, 409, 'machineTooDear', numbers, { characters, cost, cap: costCap })
  }
  await limited(req, limit, actorOf(req))
  const { results } = await translateUnits([unit], {
    ...{ engine, clock, costCap, names, glossary, from: sourceLocale, to: into },
    document: document.map((it) => it.unit),
    deadline: PATIENCE,
    signal: req.signal,
  })
  const [result] = results
  if (result?.outcome === 'translated') return result
  const reason = result?.reason.kind ?? 'broken'
  throw BUSY.has(reason)
    ? refused(req, 503, 'machineTextLater', { reason }, { reason })
    : refused(req, 502, 'machineTextLeft', { reason }, { reason })
}

const BUSY: ReadonlySet<LeftReason['kind']> = new Set<LeftReason['kind']>([
  ...(['rate-limited', 'unavailable', 'timeout', 'quota'] as const),
  ...(['deadline', 'cancelled'] as const),
])
