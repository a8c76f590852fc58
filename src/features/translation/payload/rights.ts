import { actorOf, isStaff, languageRightOf } from '@/access/core/actor'

/** What somebody may do with the translation into one locale. */
export type TranslationRights = {
  translate: boolean
  review: boolean
  /** Publish past the gate, with a reason. */
  override: boolean
}

/** Editors and admins work in every locale; others have what their account says of this one. */
export const rightsIn = (user: unknown, locale: string): TranslationRights => {
  const actor = actorOf(user)
  // Languages may outlast the role on an account.
  const right = actor.roles.includes('translator') ? languageRightOf(actor, locale) : undefined
  return {
    translate: isStaff(actor) || right?.translate === true,
    review: isStaff(actor) || right?.review === true,
    override: actor.roles.length > 0 && actor.releaseOverride,
  }
}

/** Whether somebody translates or reviews into any language, or edits. */
export const isAtWork = (user: unknown): boolean => {
  const actor = actorOf(user)
  return (
    isStaff(actor) ||
    (actor.roles.includes('translator') &&
      actor.languages.some(({ translate, review }) => translate || review))
  )
}
