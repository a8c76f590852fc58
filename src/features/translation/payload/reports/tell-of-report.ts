import type { PayloadRequest } from 'payload'

import { actorOf, isStaff } from '@/access/core/actor'

import { notify } from '../notices/notify'
import { activePeople, editorsOf } from '../people'
import { rightsIn } from '../rights'
import type { StoredReport } from './store-report'

/**
 * Tells those who translate into the language what a reader reported, or the editors where nobody
 * does. Part of the transaction that stores the report.
 */
export const tellOfReport = async (req: PayloadRequest, report: StoredReport): Promise<void> => {
  const { place, locale, key, quote, message } = report
  const translators = (await activePeople(req)).filter(
    (account) => !isStaff(actorOf(account)) && rightsIn(account, locale).translate,
  )
  const told = translators.length > 0 ? translators : await editorsOf(req)
  await notify(
    req,
    told.map(({ id }) => id),
    {
      kind: 'reported',
      subject: `report:${place.collection}/${place.id}/${locale}`,
      ...{ collection: place.collection, document: String(place.id), locale },
      ...(key && { key }),
      texts: 1,
      detail: { title: quote.slice(0, 120), ...(message && { words: message }) },
    },
  )
}
