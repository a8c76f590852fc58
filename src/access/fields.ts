import type { FieldAccess } from 'payload'

import { type Actor, actorOf, isAdmin, isStaff } from './core/actor'

type FieldRules = Partial<Record<'create' | 'read' | 'update', FieldAccess>>

const when =
  (may: (actor: Actor, args: Parameters<FieldAccess>[0]) => boolean): FieldAccess =>
  (args) =>
    may(actorOf(args.req.user), args)

/** Roles, languages, activity: whoever may see the document sees it, only admins decide it. */
export const adminOnlyField: FieldRules = {
  create: when(isAdmin),
  update: when(isAdmin),
}

/** Notes among admins and editors: nobody else reads, filters by or writes it. */
export const staffOnlyField: FieldRules = {
  create: when(isStaff),
  read: when(isStaff),
  update: when(isStaff),
}

/**
 * The contact of a member city: for admins, editors and that city's own user.
 * A query asks without a document, so nobody but staff can filter or sort by it.
 */
export const ownMembershipField: FieldRules = {
  create: when(isStaff),
  read: when((actor, args) => isStaff(actor) || isOwnMembership(actor, args)),
  update: when((actor, args) => isStaff(actor) || isOwnMembership(actor, args)),
}

/**
 * An account's sign-in address and sessions: for admins and the person alone. A query asks
 * without a document, so nobody else can guess addresses by filtering.
 */
export const ownAccountField: FieldRules = {
  create: when(isAdmin),
  read: when(
    (actor, { doc, id }) =>
      isAdmin(actor) || (actor.id !== undefined && (doc?.id ?? id) === actor.id),
  ),
  update: when(isAdmin),
}

/** Readable by all only while the named checkbox of the same document is on. */
export const publicWhen = (checkbox: string): FieldRules => ({
  read: when((actor, { doc }) => isStaff(actor) || doc?.[checkbox] === true),
})

const isOwnMembership = (actor: Actor, { doc, id }: Parameters<FieldAccess>[0]) =>
  actor.roles.includes('member') &&
  actor.member !== undefined &&
  String(doc?.id ?? id) === String(actor.member)
