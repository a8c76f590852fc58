import { existsSync } from 'node:fs'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { FORMATS, RATIOS } from '@/features/images/core/wanted'
import { Busy, sizeMaker } from '@/features/images/payload/make-size'
import { folderStore } from '@/uploads/folder-store'
import { listArrivals, placesOf } from '@/uploads/kept-files'

const FOCAL = { x: 50, y: 50 }
const ALL = FORMATS.flatMap((format) =>
  RATIOS.flatMap((ratio) => [100, 200, 300].map((width) => ({ format, ratio, width }))),
)

describe('sizes that many ask for at once', () => {
  it('are made one after the other, and more than can wait are put off, not lost', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'sizes-'))
    const places = placesOf({ mediaDir: folder, store: folderStore(folder) }, 'media')
    await mkdir(path.join(folder, 'media'))
    const source = path.join(folder, 'media/source.jpg')
    const create = { width: 1_500, height: 1_000, channels: 3 as const, background: '#2a6' }
    await sharp({ create }).jpeg().toFile(source)
    const make = sizeMaker(places)

    const answers = await Promise.allSettled(ALL.map((sized) => make('source.jpg', sized, FOCAL)))
    const refused = answers.filter((it) => it.status === 'rejected').map((it) => it.reason)
    expect(refused.length).toBeGreaterThan(0)
    expect(refused.every((error) => error instanceof Busy)).toBe(true)
    expect(refused.length).toBeLessThan(ALL.length)

    for (const sized of ALL) await make('source.jpg', sized, FOCAL)
    expect(await places.store.list(places.made)).toHaveLength(ALL.length)
    expect(await listArrivals(places.scratch)).toEqual([])
    // What Payload has written there may be dropped by its name.
    expect(existsSync(places.incoming)).toBe(false)
  })
})
