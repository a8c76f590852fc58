import type { AdminViewServerProps } from 'payload'

import { actorOf } from '@/access/core/actor'
import { languageOf } from '@/panel/language'

import { deskWordsIn } from './desk-words'
import { Job } from './job.client'
import { NotAllowed } from './not-allowed'
import { PanelPage } from './panel-page'

/** The documents of a job, each leading to its desk. Who may see the job is said by its endpoint. */
export const JobView = (props: AdminViewServerProps) => {
  const { user, i18n } = props.initPageResult.req
  const segments = props.params?.segments
  const id = Array.isArray(segments) ? (segments[2] ?? '') : ''
  const language = languageOf(i18n)
  const isAllowed = actorOf(user).roles.some((role) => role !== 'member')
  return (
    <PanelPage {...props}>
      {isAllowed ? (
        <Job id={decodeURIComponent(id)} key={id} words={deskWordsIn(language)} />
      ) : (
        <NotAllowed language={language} />
      )}
    </PanelPage>
  )
}
