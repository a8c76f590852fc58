import type { BaseDatabaseAdapter, DatabaseAdapterObj, Where } from 'payload'

import { isValues } from '@/content/values'
import { extendedAdapter } from '@/platform/extended-adapter'

/**
 * The adapter, except that conditions on one of several related documents come to it as paths.
 *
 * Payload turns `event.topics.slug` into `event.topics: { contains: { slug, _status } }`, so that
 * condition and access hold of the same topic, and its adapter looks for `topics` among the fields
 * of the report instead of the event's (3.90, `parseParams.ts`: `getFieldByPath` without the
 * relations). It then asks for a topic whose id is that object. As paths the parts hold of the same
 * topic, too: the adapter joins each relation once. And whoever notes what a question looks into
 * reads it off its paths.
 */
export const spellingOutConditions = (
  db: DatabaseAdapterObj<BaseDatabaseAdapter>,
): DatabaseAdapterObj<BaseDatabaseAdapter> =>
  extendedAdapter(db, (adapter) => {
    const { count, find, findDistinct, queryDrafts } = adapter
    // Payload types each method by collection; they are passed on as they came.
    adapter.find = ((asked) => find.call(adapter, spelledOut(asked))) as typeof find
    adapter.count = ((asked) => count.call(adapter, spelledOut(asked))) as typeof count
    adapter.findDistinct = ((asked) =>
      findDistinct.call(adapter, spelledOut(asked))) as typeof findDistinct
    adapter.queryDrafts = ((asked) =>
      queryDrafts.call(adapter, spelledOut(asked))) as typeof queryDrafts
  })

const spelledOut = <T extends { where?: Where }>(asked: T): T =>
  asked.where ? { ...asked, where: asPaths(asked.where) } : asked

/** The condition with every `contains` that holds conditions as those conditions, path by path. */
export const asPaths = (where: Where, prefix = ''): Where => {
  const parts: Where[] = []
  for (const [key, value] of Object.entries(where)) {
    if (/^(and|or)$/i.test(key) && Array.isArray(value)) {
      const inner = value.map((one: Where) => asPaths(one, prefix))
      parts.push(key.toLowerCase() === 'and' ? { and: inner } : { or: inner })
      continue
    }
    const path = prefix + key
    const { contains, ...others } = isValues(value) ? value : {}
    if (!isValues(contains)) {
      parts.push({ [path]: value })
      continue
    }
    parts.push(asPaths(contains as Where, `${path.replaceAll('__', '.')}.`))
    if (Object.keys(others).length > 0) parts.push({ [path]: others })
  }
  const [only, ...more] = parts
  if (!only) return where
  return more.length === 0 ? only : { and: parts }
}
