import type { ListViewServerProps } from 'payload'

import { actorOf, isStaff } from '@/access/core/actor'
import { say } from '@/messages/say'

import { MakeJob as Link } from './make-job.client'

/** Above the table of a list: a translation job of the documents that are chosen in it. */
export const MakeJob = ({ collectionConfig, i18n, user }: ListViewServerProps) => {
  if (!isStaff(actorOf(user))) return null
  return <Link collection={collectionConfig.slug} label={say({ i18n }, 'jobOfSelected')} />
}
