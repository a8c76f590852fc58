import { sql } from '@payloadcms/db-postgres'
import { describe, expect, it } from 'vitest'

import { completeIndex } from '@/features/search/payload/reindex-task'
import { sessionOf } from '@/platform/session'

import { bootPayload } from '../setup/payload'
import { indexedSlugs, searchTitles } from './index-content'
import { publish } from './publish'

const payload = await bootPayload()

const waiting = async () => {
  const { docs } = await payload.find({
    collection: 'payload-jobs' as never,
    where: { completedAt: { exists: false } },
    depth: 0,
  })
  return docs as unknown as { id: number; taskSlug: string }[]
}

describe('a database that was there before its index', () => {
  it('is indexed by a job that the start leaves', async () => {
    await publish(
      payload,
      'articles',
      { kind: 'news', publishedAt: '2025-03-01T00:00:00.000Z' },
      { en: { title: 'Older than search', summary: 'x' } },
    )
    const run = await sessionOf({ payload })
    await run(sql`delete from search_entries`)
    await run(sql`delete from search_words`)
    await payload.kv.delete('search:index')

    await completeIndex(payload, indexedSlugs(payload))
    expect(await searchTitles(payload, 'older', 'en')).toEqual([])
    const [job] = await waiting()
    expect(job?.taskSlug).toBe('searchReindex')
    await payload.jobs.runByID({ id: job?.id ?? 0, silent: true })
    expect(await searchTitles(payload, 'older', 'en')).toEqual(['Older than search'])
    expect(await searchTitles(payload, 'searhc', 'en')).toEqual(['Older than search'])
  })

  it('is left alone once the index is whole', async () => {
    await completeIndex(payload, indexedSlugs(payload))
    expect(await waiting()).toEqual([])
  })
})
