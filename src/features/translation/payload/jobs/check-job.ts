import type { CollectionBeforeChangeHook, Validate } from 'payload'
import { relationship } from 'payload/shared'

import type { Fault } from '@/content/fault'
import { ruled, type Situation } from '@/fields/rule'
import type { MessageKey } from '@/messages/catalogue'
import { say } from '@/messages/say'

import { readable } from '../endpoints/documents'
import { accountsOf, personIn } from '../people'
import { rightsIn } from '../rights'
import { actorOf } from '../store/session'
import { documentsIn } from './documents-of-job'

type Verdict = Promise<Fault<MessageKey> | undefined>

/** Whoever is asked has the right to do it; who does not is named. */
const assigneesMay = async (value: unknown, { req, data }: Situation): Verdict => {
  const { locale, step } = data
  if (typeof locale !== 'string') return undefined
  const accounts = await accountsOf(req, idsIn(value))
  const unable = accounts.filter((account) => {
    const rights = rightsIn(account, locale)
    return step === 'review' ? !rights.review : !rights.translate
  })
  if (unable.length === 0) return undefined
  const fault = step === 'review' ? 'jobNotReviewers' : 'jobNotTranslators'
  return { fault, parameters: { names: unable.map(({ name }) => name), locale } }
}

/** A document is not translated into the language that it is written in. */
const notIntoItsOwn = async (_: unknown, { req, data }: Situation): Verdict => {
  const { locale } = data
  const own: string[] = []
  for (const [collection, ids] of documentsIn(data)) {
    for (const { sourceLocale, title } of await readable(req, collection, ids)) {
      if (sourceLocale === locale) own.push(title)
    }
  }
  if (own.length === 0) return undefined
  return { fault: 'jobOfSource', parameters: { titles: own, locale: String(locale) } }
}

export const validAssignees = ruled(relationship, assigneesMay) as Validate

const eachDocument = ruled(relationship, notIntoItsOwn)

/** @returns true, or what is wrong in words. */
export const validDocuments: Validate = async (value, options) => {
  // What the options are is said by `ruled`, whose type is not told outside.
  const situation = options as Parameters<typeof eachDocument>[1]
  const { data, req } = situation
  if (documentsIn(data as Record<string, unknown>).size === 0) return say(req, 'jobEmpty')
  return eachDocument(value, situation)
}

/** Who makes a job is written down, and stays. */
export const noteMaker: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => ({
  ...data,
  createdBy:
    operation === 'create'
      ? personIn(actorOf(req))
      : ((originalDoc as { createdBy?: unknown })?.createdBy ?? null),
})

/** Accounts of a relationship, populated or not. */
export const idsIn = (value: unknown): number[] =>
  Array.isArray(value)
    ? value.flatMap((it) => {
        const id = typeof it === 'object' ? (it as { id?: unknown } | null)?.id : it
        return typeof id === 'number' ? [id] : []
      })
    : []
