import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'

import pLimit from 'p-limit'
import sharp from 'sharp'

import { type FilePlaces, keyOfMade, readKept, removeFile } from '@/uploads/kept-files'

import { cropAround, type Focal } from '../core/crop'
import { type Format, fileNameOf, proportionsOf, type Sized } from '../core/wanted'

/** As the sizes that are made at upload. */
const OPTIONS: Record<Format, object> = {
  avif: { quality: 55, effort: 2 },
  webp: { quality: 80 },
  jpeg: { quality: 82, mozjpeg: true },
}

/** Sizes that may wait to be made; whoever comes then is asked to come again. */
const MOST_WAITING = 32

/** Too many sizes are being made at the moment. */
export class Busy extends Error {}

export type SizeMaker = (name: string, sized: Sized, focal: Focal) => Promise<void>

/**
 * Makes sizes of kept pictures, each once: whoever asks for one that is being made waits for that.
 * One is made at a time, because encoding takes all there is of a processor and readers come first.
 * Two instances may both make one; they make the same.
 *
 * @throws Busy, StoreAway, Error where there is no such picture
 */
export const sizeMaker = (places: FilePlaces): SizeMaker => {
  const making = new Map<string, Promise<void>>()
  const inTurn = pLimit(1)
  return async (name, sized, focal) => {
    const key = keyOfMade(places, name, fileNameOf(sized))
    const known = making.get(key)
    if (!known && inTurn.pendingCount >= MOST_WAITING) throw new Busy()
    const made =
      known ??
      inTurn(() => make(places, { name, sized, focal, key })).finally(() => making.delete(key))
    making.set(key, made)
    await made
  }
}

type Order = { name: string; sized: Sized; focal: Focal; key: string }

const make = async (places: FilePlaces, { focal, key, name, sized }: Order): Promise<void> => {
  // Whoever waited may have missed that it was made meanwhile.
  if (await places.store.look(key)) return
  const picture = sharp(await readKept(places, name))
  const { width, height } = await picture.metadata()
  if (sized.ratio) picture.extract(cropAround({ width, height }, proportionsOf(sized.ratio), focal))
  await mkdir(places.scratch, { recursive: true })
  // Elsewhere first: nobody is sent half a picture.
  const written = path.join(places.scratch, `${randomUUID()}.${sized.format}`)
  try {
    await picture
      .resize({ width: sized.width, withoutEnlargement: true })
      .toFormat(sized.format, OPTIONS[sized.format])
      .toFile(written)
    await places.store.take(key, written)
  } finally {
    await removeFile(written)
  }
}
