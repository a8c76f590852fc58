import type { FieldAccess } from 'payload'

/** The address of a person: for those who work here, and for everybody where they agreed. */
export const emailVisibleToStaff: FieldAccess = ({ req, doc, siblingData }) =>
  Boolean(req.user) || doc?.emailPublic === true || siblingData?.emailPublic === true

/** What decides about a user's rights is changed by administrators only, never by the user. */
export const onlyAdmin: FieldAccess = ({ req }) => isAdmin(req.user)

const isAdmin = (user: unknown): boolean => {
  const roles = (user as { roles?: unknown } | null)?.roles
  return Array.isArray(roles) && roles.includes('admin')
}
