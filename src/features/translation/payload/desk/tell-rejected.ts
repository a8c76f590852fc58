import type { PayloadRequest } from 'payload'

import { notify } from '../notices/notify'
import { personIn } from '../people'
import type { Place } from '../store/place'
import type { Performed } from './perform-acts'

/** Tells translators which of their texts were sent back: one notice a person, with a reason. */
export const tellRejected = async (
  req: PayloadRequest,
  place: Place,
  { locale, title, done }: { locale: string; title: string; done: readonly Performed[] },
): Promise<void> => {
  const rejected = done.flatMap(({ act, outcome, author, key, reason }) => {
    const recipient = personIn(author)
    const isNews = act === 'reject' && outcome === 'applied' && recipient !== undefined
    return isNews ? [{ recipient, key, reason }] : []
  })
  for (const recipient of new Set(rejected.map((it) => it.recipient))) {
    const theirs = rejected.filter((it) => it.recipient === recipient)
    const reasons = new Set(theirs.flatMap(({ reason }) => reason ?? []))
    await notify(req, [recipient], {
      ...{ kind: 'rejected', subject: `rejected:${place.collection}/${place.id}/${locale}` },
      ...{ collection: place.collection, document: String(place.id), locale },
      ...{ key: theirs[0]?.key, texts: theirs.length },
      detail: { title, words: [...reasons].join('\n') },
    })
  }
}
