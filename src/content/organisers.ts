import type { Fault } from './fault'
import { firstTwice } from './figures'

type Organiser = { organisation?: unknown; role?: unknown }

/** An organisation has each role at most once; it may well be host and funder. */
export const checkOrganisers = (
  organisers: readonly Organiser[],
): Fault<'organiserTwice'> | undefined => {
  const role = firstTwice(organisers.map(pairOf))?.split(' ').at(-1)
  return role === undefined
    ? undefined
    : { fault: 'organiserTwice', parameters: { role: { vocabulary: 'organiserRole', term: role } } }
}

const pairOf = ({ organisation, role }: Organiser): string | undefined => {
  if (typeof organisation !== 'object' || organisation === null) return undefined
  const { relationTo, value } = organisation as { relationTo?: unknown; value?: unknown }
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return `${String(relationTo)} ${String(id)} ${String(role)}`
}
