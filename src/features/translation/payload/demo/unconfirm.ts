import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { LOCALE_CODES } from '@/content/locales'

import { outputHash } from '../../core/change/output-hash'
import type { InlineText } from '../../core/inline/inline'
import { actOnTargets } from '../store/act'
import { noteOutputs } from '../store/outputs'
import type { Place } from '../store/place'
import { recordRelease } from '../store/releases'
import { inTransaction } from '../store/session'
import { type IsUnread, WHY_UNREAD } from './unread'

type Confirmed = {
  unitId: number
  content: InlineText
  key: string
  field: string
  collection: string
  document: string
}

/**
 * Calls machine text what the tables took for the operator's own translation: a document that
 * links to later ones is completed by an ordinary save, and who saves a text answers for it. Its
 * release is written down anew, with the reason. What a person has confirmed since is left alone.
 */
export const unconfirm = async (req: PayloadRequest, isUnread: IsUnread): Promise<void> => {
  for (const locale of LOCALE_CODES) {
    await inTransaction(req, async (run) => {
      const confirmed = await run<Confirmed>(sql`
        select unit.id as "unitId", target.content, unit.key, unit.field, unit.collection,
               unit.document
          from translation_units unit join translation_targets target on target.unit_id = unit.id
         where target.locale = ${locale} and target.state = 'translated'
           and target.translator = 'operator' and unit.removed_at is null
           and unit.policy = 'translate'
         order by unit.ordinal, unit.id`)
      const texts = confirmed.filter(({ collection, document }) =>
        isUnread({ collection, id: document }, locale),
      )
      if (texts.length === 0) return
      await actOnTargets(req, { locale, act: 'clear', actor: 'operator' }, texts.map(idOf))
      await actOnTargets(
        req,
        { locale, act: 'machine', actor: 'operator' },
        texts.map(({ unitId, content }) => ({ unitId, content, origin: 'legacy' })),
      )
      await noteOutputs(
        req,
        locale,
        texts.map(({ unitId, content }) => ({ unitId, outputHash: outputHash(content) })),
      )
      for (const place of placesOf(texts)) {
        const units = texts.filter(isOf(place)).map(({ key, field }) => ({ key, field }))
        const gate = [{ code: 'machine', units }]
        const override = { live: true, overridden: true, reason: WHY_UNREAD, gate }
        await recordRelease(req, { ...place, locale, ...override }, 'operator')
      }
    })
  }
}

const idOf = ({ unitId }: Confirmed) => ({ unitId })

const placesOf = (texts: readonly Confirmed[]): Place[] => [
  ...new Map(
    texts.map(({ collection, document }) => [
      `${collection}/${document}`,
      { collection, id: document },
    ]),
  ).values(),
]

const isOf =
  (place: Place) =>
  ({ collection, document }: Confirmed): boolean =>
    collection === place.collection && document === place.id
