import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { dashboardAddress } from '../core/addresses'
import { PanelPage } from '../desk/panel-page'
import { localesOf } from '../payload/endpoints/caller'
import type { Words } from './words'
import './controls.css'
import './board.css'

type Props = {
  view: AdminViewServerProps
  words: Words
  title: string
  /** Where the page is, below the root of the panel. */
  address: string
  children: ReactNode
}

/**
 * A page of ours inside the panel, for those who translate, review or edit: others are told so, and
 * who is not signed in signs in first.
 */
export const BoardPage = ({ view, words, title, address, children }: Props) => {
  const { req } = view.initPageResult
  if (!req.user) redirect(`/admin/login?redirect=${encodeURIComponent(address)}`)
  const isDashboard = address === dashboardAddress()
  const trail = [
    { label: words.t('translation'), ...(!isDashboard && { url: dashboardAddress() }) },
  ]
  return (
    <PanelPage {...view}>
      <SetStepNav nav={isDashboard ? trail : [...trail, { label: title }]} />
      <Gutter className="board">
        <header className="board__head">
          <h1>{title}</h1>
        </header>
        {localesOf(req).length > 0 ? (
          children
        ) : (
          <p className="board__empty">{words.t('noRights')}</p>
        )}
      </Gutter>
    </PanelPage>
  )
}
