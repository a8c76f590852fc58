import type { CollectionAfterChangeHook } from 'payload'

import { notify } from '../notices/notify'
import { idsIn } from './check-job'

/** Tells whoever was not on the job before that it is theirs now. */
export const tellAssigned: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const { id, title, locale, step, due, instructions } = doc as Job
  const before = new Set(idsIn((previousDoc as Job | undefined)?.assignees))
  const fresh = idsIn((doc as Job).assignees).filter((account) => !before.has(account))
  if (fresh.length === 0) return
  await notify(req, fresh, {
    ...{ kind: 'assigned', subject: `job:${id}`, job: id, locale },
    detail: {
      ...{ title, step },
      ...(due && { due }),
      ...(instructions && { words: instructions }),
    },
  })
}

type Job = {
  id: number
  title: string
  locale: string
  step: 'translate' | 'review'
  due?: string | null
  instructions?: string | null
  assignees?: unknown
}
