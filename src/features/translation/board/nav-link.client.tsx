'use client'

import { Link } from '@payloadcms/ui'
import { usePathname, useSearchParams } from 'next/navigation'

/** By these a page is another entry's. */
const MARKS = ['mine', 'where[or][0][and][0][assignees][in][0]']

/** A link of the panel's navigation to a page of ours, marked while one is there. */
export const NavLink = ({ href, label }: { href: string; label: string }) => {
  const [path = '', query = ''] = href.split('?')
  const asked = useSearchParams()
  const own = [...new URLSearchParams(query).entries()]
  const isNarrowed = own.length > 0 || !MARKS.some((name) => asked.has(name))
  const isHere =
    usePathname() === path && isNarrowed && own.every(([name, value]) => asked.get(name) === value)
  return (
    <Link
      aria-current={isHere ? 'page' : undefined}
      className="nav__link"
      href={href}
      prefetch={false}
    >
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{label}</span>
    </Link>
  )
}
