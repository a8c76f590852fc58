'use client'

import { useListDrawerContext, useListQuery } from '@payloadcms/ui'
import type { Where } from 'payload'
import type { MouseEvent } from 'react'

type QuickViewLink = { label: string; address: string; where?: Where; sort?: string }

/** Not in a drawer, where somebody picks a document and would lose what they were writing. */
export const QuickViewLinks = ({ label, links }: { label: string; links: QuickViewLink[] }) => {
  const { isInDrawer } = useListDrawerContext()
  const { query, refineListData } = useListQuery()
  if (isInDrawer) return null
  const show = async (event: MouseEvent, { where = {}, sort = '' }: QuickViewLink) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    // Followed like any link, the list would keep the filters it has in memory.
    event.preventDefault()
    await refineListData({ where, sort, preset: '', search: undefined, page: 1 }, false)
  }
  return (
    <nav aria-label={label} className="quick-views">
      <ul>
        {links.map((link) => (
          <li key={link.address}>
            <a
              aria-current={isSame(query.where, link.where) ? 'page' : undefined}
              href={link.address}
              onClick={(event) => show(event, link)}
            >
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Both were made in the same order of keys: one is the address of the other. */
const isSame = (one: Where | undefined, other: Where | undefined): boolean =>
  JSON.stringify(one ?? {}) === JSON.stringify(other ?? {})
