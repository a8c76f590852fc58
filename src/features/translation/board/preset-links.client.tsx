'use client'

import { Link, useListDrawerContext } from '@payloadcms/ui'

import './controls.css'
import './languages.css'

type Preset = { address: string; label: string; count: string }

/** Not in a drawer, where somebody picks a document and would lose what they were writing. */
export const PresetLinks = ({ label, links }: { label: string; links: readonly Preset[] }) => {
  const { isInDrawer } = useListDrawerContext()
  if (isInDrawer) return null
  return (
    <nav aria-label={label} className="quick-views lang-presets">
      <span aria-hidden="true">{label}</span>
      <ul>
        {links.map(({ address, count, label: name }) => (
          <li key={address}>
            <Link href={address} prefetch={false}>
              {name} <strong>{count}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
