import type { Field, FieldHook, GroupField, PayloadRequest } from 'payload'

import { actorOf, isStaff } from '@/access/core/actor'
import { shownLocale } from '@/content/fallback'
import { isLocale } from '@/content/locales'
import { type InSql, readableInSql } from '@/content/read-in-sql'
import { label } from '@/labels/label'

import { SUMMARY_ORIGINS, SUMMARY_STATES, type Summary } from '../../core/summary/summary'
import { isWriting } from '../documents/deliberate'
import { GLOBALS } from '../store/place'
import { keyOf, loadSummaries, type Question } from './load-summaries'
import { type Released, releasedExpression, summaryOfReleased } from './released-summary'

/**
 * How far the translation is in the locale that is read, for honest labels: of the text that
 * readers see where it is on line, else of what the desk has. Nothing of it is stored here. The
 * answer of a write has none: Payload makes it before the texts that were written are taken over.
 */
export const summaryField = (): GroupField => ({
  name: 'translation',
  type: 'group',
  label: label('Translation', 'Traduction', 'Traducción', 'الترجمة'),
  admin: { hidden: true, readOnly: true, disableListColumn: true, disableListFilter: true },
  hooks: { afterRead: [readableInSql(tellSummary, RELEASED)] },
  fields: [
    { ...choice('state', SUMMARY_STATES), enumName: 'enum_translation_state' },
    { ...choice('origin', SUMMARY_ORIGINS), enumName: 'enum_translation_origin' },
    { name: 'percent', type: 'number', virtual: true },
    { name: 'wordsLeft', type: 'number', virtual: true },
    { name: 'staleSince', type: 'date', virtual: true },
    { name: 'reviewedAt', type: 'date', virtual: true },
    {
      name: 'reviewedBy',
      type: 'text',
      virtual: true,
      // Who works for the network is nobody else's business.
      access: {
        read: ({ req }) =>
          isStaff(actorOf(req.user)) || actorOf(req.user).roles.includes('translator'),
      },
    },
  ] satisfies Field[],
})

const choice = (name: string, values: readonly string[]) => ({
  name,
  type: 'select' as const,
  virtual: true as const,
  options: values.map((value) => ({ value, label: value })),
})

const tellSummary: FieldHook = async ({ collection, global, originalDoc, overrideAccess, req }) => {
  if (!isLocale(req.locale) || isWriting(req)) return undefined
  const locale = shownLocale(originalDoc, '', req.locale)
  const isPublic = !req.user && overrideAccess !== true
  const document = global ? global.slug : originalDoc?.id
  if (document === undefined) return undefined
  const summary = await askedTogether(req, locale, {
    collection: collection?.slug ?? GLOBALS,
    document: String(document),
    isLive: isPublic || originalDoc?._status === 'published',
    isPublic,
  })
  return summary && told(summary)
}

const told = ({ reviewer, ...summary }: Summary) => ({ ...summary, reviewedBy: reviewer })

/** To readers, of what is on line, the log of releases tells all there is. */
const RELEASED: InSql = {
  expression: releasedExpression,
  // As the expression makes it.
  told: (json) => told(summaryOfReleased(json as Released)),
}

type Waiting = {
  question: Question
  tell: (summary: Summary | undefined) => void
  fail: (error: unknown) => void
}

const waiting = new WeakMap<PayloadRequest, Map<string, Waiting[]>>()

/** A page of documents is read at once, and their summaries are asked for in one question. */
const askedTogether = (
  req: PayloadRequest,
  locale: string,
  question: Question,
): Promise<Summary | undefined> =>
  new Promise((tell, fail) => {
    const byLocale = waiting.get(req) ?? new Map<string, Waiting[]>()
    waiting.set(req, byLocale)
    const list = byLocale.get(locale)
    if (list) {
      list.push({ question, tell, fail })
      return
    }
    const first: Waiting[] = [{ question, tell, fail }]
    byLocale.set(locale, first)
    setImmediate(() => {
      byLocale.delete(locale)
      loadSummaries(
        req,
        locale,
        first.map((it) => it.question),
      ).then(
        (summaries) => {
          for (const it of first) it.tell(summaries.get(keyOf(it.question)))
        },
        (error: unknown) => {
          for (const it of first) it.fail(error)
        },
      )
    })
  })
