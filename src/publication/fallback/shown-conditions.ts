import type { FlattenedField, Where } from 'payload'

import type { Locale } from '@/content/locales'
import { isValues } from '@/content/values'

import type { Chain } from './chain'
import { type FieldsOf, type LocalizedPath, localizedPath } from './localized-path'

/** A condition that cannot be asked of texts that may have fallen back. */
export class NotOfShownText extends Error {
  constructor(readonly path: string) {
    super(`"${path}" cannot be asked of text that may have fallen back.`)
  }
}

type Model = { fields: readonly FlattenedField[]; fieldsOf: FieldsOf; chain: Chain }

/**
 * Conditions on texts, asked of those that the answer shows: in the first language of the chain
 * that is published and has a text there. Nothing that is not shown can decide what is found.
 *
 * @throws NotOfShownText for texts inside blocks
 */
export const shownConditions = (where: Where, model: Model): Where => {
  const parts: Where[] = []
  for (const [key, value] of Object.entries(where)) {
    if (/^(and|or)$/i.test(key) && Array.isArray(value)) {
      const inner = value.map((one: Where) => shownConditions(one, model))
      parts.push(key.toLowerCase() === 'and' ? { and: inner } : { or: inner })
      continue
    }
    const path = localizedPath(key, model.fields, model.fieldsOf)
    if (!path || !isValues(value)) {
      parts.push({ [key]: value })
      continue
    }
    if (path.isInBlock) throw new NotOfShownText(key)
    for (const [operator, operand] of Object.entries(value)) {
      const condition = { operator, operand }
      parts.push(
        path.isStatus
          ? ofStatus(path, condition, model.chain)
          : ofText(path, condition, model.chain),
      )
    }
  }
  const [only, ...others] = parts
  if (!only) return where
  return others.length === 0 ? only : { and: parts }
}

type Condition = { operator: string; operand: unknown }

/** Whoever is shown is published, in one of the languages. */
const ofStatus = (path: LocalizedPath, { operator, operand }: Condition, chain: Chain): Where => ({
  or: chain.map((locale) => ({
    and: [
      { [path.in(locale)]: { equals: 'published' } },
      { [path.in(locale)]: { [operator]: operand } },
    ],
  })),
})

const ofText = (path: LocalizedPath, condition: Condition, chain: Chain): Where => {
  const { operator, operand } = condition
  const isOfNothing = holdsOfNothing(condition)
  const from = (place: number): Where[] => {
    const locale = chain[place]
    // No language has a text here, and nothing is shown.
    if (locale === undefined) return isOfNothing ? [ALWAYS] : []
    const published = publishedIn(path, locale)
    const there: Where = { [path.in(locale)]: { exists: true } }
    const holds: Where = { [path.in(locale)]: { [operator]: operand } }
    const later = from(place + 1)
    const here: Where = { and: [...published, ...(isOfNothing ? [there] : []), holds] }
    if (later.length === 0) return [here]
    const notHere: Where = {
      or: [...published.map(negated), { [path.in(locale)]: { exists: false } }],
    }
    return [{ or: [here, { and: [notHere, ...later.filter((it) => it !== ALWAYS)] }] }]
  }
  return from(0)[0] ?? ALWAYS
}

/** True of every document; left out of conjunctions. */
const ALWAYS: Where = { id: { exists: true } }

const publishedIn = ({ statusIn }: LocalizedPath, locale: Locale): Where[] =>
  statusIn ? [{ [statusIn(locale)]: { equals: 'published' } }] : []

/** Postgres is asked in a way that is true of documents without a row in the language, too. */
const negated = (published: Where): Where =>
  Object.fromEntries(
    Object.keys(published).map((path) => [path, { not_equals: 'published' }]),
  ) as Where

/** Whether Payload's adapter lets the condition hold where there is no value. */
const holdsOfNothing = ({ operator, operand }: Condition): boolean => {
  if (operator === 'exists') return operand === false || operand === 'false'
  if (operator === 'not_equals') return operand !== null && operand !== 'null'
  if (operator === 'in') return namesNothing(operand)
  return operator === 'equals' && (operand === null || operand === 'null')
}

const namesNothing = (operand: unknown): boolean =>
  (typeof operand === 'string' ? operand.split(',') : [operand].flat()).some(
    (it) => it === null || it === 'null' || it === '',
  )
