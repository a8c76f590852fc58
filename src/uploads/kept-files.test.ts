import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { expect, it, vi } from 'vitest'

import { listArrivals } from './kept-files'

vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof import('node:fs/promises')>()
  return { ...real, readdir: vi.fn(real.readdir) }
})

it('what moves on while arrivals are listed is left out', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'arrivals-'))
  for (const name of ['stays.jpg', 'moves.jpg']) await writeFile(path.join(folder, name), 'x')
  const entries = await readdir(folder, { withFileTypes: true })
  vi.mocked(readdir).mockImplementationOnce(async () => {
    await rm(path.join(folder, 'moves.jpg'))
    return entries as never
  })
  expect((await listArrivals(folder)).map(({ name }) => name)).toEqual(['stays.jpg'])
})
